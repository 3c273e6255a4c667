/** What the host's style must come to for the warning to be seen: of these properties, as of a host that nobody has touched, this. */
const untouched: Record<string, string> = {
  block: 'display',
  fixed: 'position',
  visible: 'visibility content-visibility overflow-x overflow-y',
  none: 'filter transform scale rotate clip-path contain mask-image offset-path max-width max-height',
  auto: 'clip interactivity',
  normal: 'mix-blend-mode',
  '1': 'opacity',
};

/** Away from the eye, or from a screen reader. */
const hidden = '[hidden], [aria-hidden]';

/** CSS pixels. No warning is smaller. */
const leastWidth = 80;
const leastHeight = 24;

interface HostGuard {
  /** Where it is now, and how large, is as it was put. */
  rememberPlace: () => void;
  isTakenAway: () => boolean;
}

/** Sees whether the page has hidden, restyled, moved or removed the warning's host since it was opened. */
export function guardHost(host: HTMLElement): HostGuard {
  const parent = host.parentNode;
  const inTopLayer = host.matches(':popover-open');
  const style = getComputedStyle(host);
  // A property this browser does not know has no value.
  const values = Object.entries(untouched).flatMap(([value, names]) =>
    names.split(' ').map((name): [string, string[]] => [name, ['', value]]),
  );
  let { translate, zoom } = style;
  return {
    rememberPlace() {
      ({ translate, zoom } = style);
    },
    isTakenAway() {
      if (!host.isConnected || host.parentNode !== parent) return true;
      if (style.translate !== translate || style.zoom !== zoom) return true;
      if (host.matches(':popover-open') !== inTopLayer || host.matches(hidden) || host.closest('[inert]')) return true;
      if (values.some(([name, allowed]) => !allowed.includes(style.getPropertyValue(name)))) return true;
      const { width, height } = host.getBoundingClientRect();
      // A page that zooms itself does so to us as well, until the next move undoes it.
      const pages = host.currentCSSZoom ?? 1;
      return width < leastWidth * pages || height < leastHeight * pages;
    },
  };
}
