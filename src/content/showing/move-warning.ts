import { controlsAround } from './nearby-controls.ts';
import { placeBeside, type Spot } from './warning-place.ts';

/** CSS pixels between the edge of the window and a warning that is beside no field. */
const margin = 16;

interface Parts {
  host: HTMLElement;
  card: HTMLElement;
}

/** Where a card was put, beside a field and in a window that were there, and how high it would have been then. */
export interface Put {
  spot: Spot;
  where: string;
  height: number;
  /** How many of the window's pixels one of the host's is. */
  scale: number;
}

/**
 * Puts the warning beside its field, clear of what the person may want next. `last`: where it stays while neither the field nor the
 * window has moved.
 */
export function moveBeside(
  { host, card }: Parts,
  field: HTMLInputElement,
  box: DOMRect,
  menu?: Element,
  last?: Put,
): Put {
  undoZoom(host);
  const own = host.getBoundingClientRect();
  // What it would take whole, not what it has: or it would move for being cut, and be whole for having moved.
  const height = (own.height / card.offsetHeight || 1) * (card.scrollHeight + card.offsetHeight - card.clientHeight);
  const size = { width: own.width, height };
  const window = view();
  const where = JSON.stringify([box, window]);
  const kept = last?.where === where ? last : undefined;
  const direction = card.dir === 'rtl' ? 'rtl' : 'ltr';
  const spot = placeBeside(box, size, window, direction, controlsAround(field, menu), kept?.spot);
  const { room, covers, above = false } = spot;
  host.style.setProperty('pointer-events', covers ? 'none' : 'auto', 'important');
  const scale = move(host, own, spot);
  card.style.maxBlockSize = `min(${Math.floor(room / scale)}px, 100vh - 16px)`;
  card.classList.toggle('above', above);
  card.classList.toggle('scrolls', height > room);
  // What has been opened in it pushes nothing away from under the pointer.
  if (kept && above && height > room && kept.height <= room) card.scrollTop = height;
  return { spot, where, height, scale };
}

/** The upper corner at the end of the line: where browsers show their own notices. */
export function moveToCorner({ host, card }: Parts): void {
  undoZoom(host);
  const own = host.getBoundingClientRect();
  const left = card.dir === 'rtl' ? margin : view().width - own.width - margin;
  move(host, own, { left: Math.max(margin, left), top: margin });
}

/** A page's `zoom` is for the page: what is ours has the size that the person has chosen in the browser. */
function undoZoom(host: HTMLElement): void {
  const zoom = host.currentCSSZoom;
  // Chromium before 128 does not tell.
  if (zoom === undefined || Math.abs(zoom - 1) < 0.001) return;
  host.style.setProperty('zoom', String((Number(host.style.zoom) || 1) / zoom), 'important');
}

/** Returns how many of the window's pixels one of the host's is, for a `zoom` that was not undone. */
function move(host: HTMLElement, own: DOMRect, { left, top }: { left: number; top: number }): number {
  const scale = own.width / host.offsetWidth || 1;
  if (Math.abs(own.left - left) >= 0.5 || Math.abs(own.top - top) >= 0.5) {
    // Not `left` and `top`: those would count as layout shifts of the page. And from where it is, whatever put it there: a
    // page may have given it edges or a margin.
    const [x = 0, y = 0] = host.style.translate.split(' ').map((length) => Number.parseFloat(length) || 0);
    const [right, down] = [(left - own.left) / scale, (top - own.top) / scale];
    host.style.setProperty('translate', `${x + right}px ${y + down}px`, 'important');
  }
  return scale;
}

function view(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}
