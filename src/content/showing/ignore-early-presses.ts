/** Milliseconds for which presses are not for the warning yet: it may have come up under a finger. */
const deaf = 500;

/** Keeps presses from the buttons below `root` while it is new. `since`: when it came up, in the page's time. */
export function ignoreEarlyPresses(root: ShadowRoot, since: () => number): void {
  const ignore = (event: Event): void => {
    // A key presses only the button a person has gone to.
    const byKey = event instanceof UIEvent && event.detail === 0;
    if (byKey || performance.now() - since() >= deaf) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  root.addEventListener('click', ignore, { capture: true });
}
