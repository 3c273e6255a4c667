/** Milliseconds after which a card that nobody keeps is hidden. Longer than timers of a background tab wait. */
const lease = 4_000;
const renewal = 1_000;

/**
 * Hides what is in this root soon after this script is no more. When an extension is updated, turned off or removed, Firefox
 * ends its content scripts in the middle of everything: nothing of theirs runs any more, also not what would take the
 * warning away. So the hiding is left to the browser, as an animation, and put off as long as we live.
 */
export function vanishWithoutUs(host: HTMLElement, root: ShadowRoot): void {
  let hiding: Animation | undefined;
  const renew = (): void => {
    if (!host.isConnected) {
      clearInterval(timer);
      hiding?.cancel();
    } else if (hiding) hiding.currentTime = 0;
    else hiding = root.lastElementChild?.animate({ visibility: ['visible', 'hidden'] }, hidingAfterLease);
  };
  const timer = setInterval(renew, renewal);
  setTimeout(renew);
}

const hidingAfterLease: KeyframeAnimationOptions = { delay: lease, duration: 1, fill: 'forwards' };
