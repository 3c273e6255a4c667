import { createElement } from '../../elements/create-element.ts';
import type { CardStyles } from '../../warning/card-words.ts';
import { hasFocus } from '../noticing/field-place.ts';
import { guardHost } from './host-guard.ts';
import { ignoreEarlyPresses } from './ignore-early-presses.ts';
import { moveBeside, moveToCorner, type Put } from './move-warning.ts';
import { isOrphan } from '../orphan.ts';
import { ringRound } from './ring.ts';
import { openHost } from './warning-host.ts';

/** What becomes of a card that cannot stay. */
export interface Endings {
  /** The value it is about, its field or the extension is gone. */
  pointless: () => void;
  /** The page took it away once too often. */
  takenAway: () => void;
}

/** Milliseconds. What a page shows later than that after the last time is its own business, not a fight with us. */
const inARow = 2_000;
/** Milliseconds before a card that the page took away comes up again; after the last one it gives way. */
const waits = [0, 100, 400, 1_000, 2_000];

export interface CardInPage {
  comeUp: () => void;
  /** Whether an event at `target` is one of its own host's. */
  isOwn: (target: EventTarget | undefined) => boolean;
  /**
   * Before what the page has put in the top layer since; where it does so again and again, it has its way. `menu`: what has just
   * opened there; with the field in use that is a control in use, too, and the card goes aside.
   */
  raise: (menu?: Element) => void;
  remove: () => void;
  /** Every frame while it is shown: scrolling, zooming and moving pages have no one event. */
  follow: () => void;
}

/** One card over the page: beside its field, or in the corner without one, for as long as the page leaves it there. */
export function cardInPage(
  field: HTMLInputElement | null,
  card: HTMLElement,
  styles: CardStyles,
  endings: Endings,
): CardInPage {
  /** With another value in the field the card is about nothing that is there. */
  const value = field?.value;
  const ring = field && ringRound(field, card);
  let up: { host: HTMLElement; guard: ReturnType<typeof guardHost> } | null = null;
  /** When it last came up, in the page's time. */
  let since = 0;
  let timesTaken = 0;
  let opening = false;
  let isOver = false;
  /** Another's list of what might be filled in, as a manager opens it at a field. */
  let menu: Element | undefined;
  let last: Put | undefined;
  /** A person has pressed something in it: it stays where it is. */
  let isPressed = false;

  card.addEventListener('click', ({ isTrusted }) => (isPressed ||= isTrusted));

  /** A host of its own each time: whoever holds the last one holds nothing. */
  function comeUp(): void {
    const { host, root } = open();
    root.append(createElement('style', { text: styles.card }), card);
    since = performance.now();
    ignoreEarlyPresses(root, () => since);
    up = { host, guard: guardHost(host) };
  }

  function open(): ReturnType<typeof openHost> {
    opening = true;
    try {
      return openHost(field, styles.host);
    } finally {
      opening = false;
    }
  }

  function raise(opened?: Element): void {
    if (field && opened && hasFocus(field)) menu = opened;
    const host = up?.host;
    if (!host?.matches(':popover-open')) return;
    const now = performance.now();
    if (now - since < inARow) timesTaken += 1;
    if (timesTaken > waits.length) return endings.takenAway();
    since = now;
    host.hidePopover();
    host.showPopover();
  }

  function follow(): void {
    if (isOver || up === null) return;
    const { host, guard } = up;
    if (isOrphan()) return endings.pointless();
    if (guard.isTakenAway()) return putBack(host);
    if (field === null) moveToCorner({ host, card });
    else {
      const box = field.getBoundingClientRect();
      const isHere = field.isConnected && field.ownerDocument === document;
      if (!isHere || field.value !== value || box.width === 0) return endings.pointless();
      last = moveBeside({ host, card }, field, box, menu, isPressed ? last : undefined);
      ring?.follow(box, last);
    }
    guard.rememberPlace();
    requestAnimationFrame(follow);
  }

  /** Shows it again a few times, ever later; then the badge, which no page can touch, has to do. */
  function putBack(host: HTMLElement): void {
    host.remove();
    const wait = waits[timesTaken++];
    if (wait === undefined) return endings.takenAway();
    setTimeout(comeBack, wait);
  }

  function comeBack(): void {
    if (isOver) return;
    try {
      comeUp();
    } catch {
      // There is nothing it could come up in: the page has taken away its own root.
      return endings.takenAway();
    }
    follow();
  }

  return {
    comeUp,
    isOwn: (target) => opening || (up !== null && target === up.host),
    raise,
    remove() {
      isOver = true;
      ring?.end();
      up?.host.remove();
    },
    follow,
  };
}
