/** What the host's style must come to for the warning to be seen. Each is the value of a host nobody has touched. */
const untouched: Record<string, string> = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  filter: 'none',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  clip: 'auto',
  'clip-path': 'none',
  contain: 'none',
  'mask-image': 'none',
  'content-visibility': 'visible',
  position: 'fixed',
  'overflow-x': 'visible',
  'overflow-y': 'visible',
  'offset-path': 'none',
  'max-width': 'none',
  'max-height': 'none',
  'mix-blend-mode': 'normal',
  interactivity: 'auto',
};

/** Attributes that take an element away, from the eye or from a screen reader. */
const hiding = ['hidden', 'inert', 'aria-hidden'];

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
  let { translate, zoom } = style;
  return {
    rememberPlace() {
      ({ translate, zoom } = style);
    },
    isTakenAway() {
      if (!host.isConnected || host.parentNode !== parent) return true;
      if (style.translate !== translate || style.zoom !== zoom) return true;
      if (host.matches(':popover-open') !== inTopLayer || hiding.some((name) => host.hasAttribute(name))) return true;
      if (host.closest('[inert]')) return true;
      for (const [property, value] of Object.entries(untouched)) {
        const now = style.getPropertyValue(property);
        // A property this browser does not know has no value.
        if (now !== '' && now !== value) return true;
      }
      const { width, height } = host.getBoundingClientRect();
      // A page that zooms itself does so to us as well, until the next move undoes it.
      const pages = host.currentCSSZoom ?? 1;
      return width < leastWidth * pages || height < leastHeight * pages;
    },
  };
}
