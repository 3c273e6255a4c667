import { createElement } from '../../elements/create-element.ts';
import type { CardStyles } from '../../warning/card-words.ts';
import { guardHost } from './host-guard.ts';
import { ignoreEarlyPresses } from './ignore-early-presses.ts';
import { moveBeside, moveToCorner } from './move-warning.ts';
import { isOrphan } from '../orphan.ts';
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

/** One card over the page: beside its field, or in the corner without one, for as long as the page leaves it there. */
export class CardInPage {
  readonly field: HTMLInputElement | null;
  readonly #card: HTMLElement;
  readonly #styles: CardStyles;
  readonly #endings: Endings;
  /** With another value in the field the card is about nothing that is there. */
  readonly #value: string | undefined;
  #up: { host: HTMLElement; guard: ReturnType<typeof guardHost> } | null = null;
  /** When it last came up, in the page's time. */
  #since = 0;
  #timesTaken = 0;
  #opening = false;
  #isOver = false;

  constructor(field: HTMLInputElement | null, card: HTMLElement, styles: CardStyles, endings: Endings) {
    this.field = field;
    this.#value = field?.value;
    this.#card = card;
    this.#styles = styles;
    this.#endings = endings;
  }

  /** A host of its own each time: whoever holds the last one holds nothing. */
  comeUp(): void {
    const { host, root } = this.#open();
    root.append(createElement('style', { text: this.#styles.card }), this.#card);
    this.#since = performance.now();
    ignoreEarlyPresses(root, () => this.#since);
    this.#up = { host, guard: guardHost(host) };
  }

  #open(): ReturnType<typeof openHost> {
    this.#opening = true;
    try {
      return openHost(this.field, this.#styles.host);
    } finally {
      this.#opening = false;
    }
  }

  /** Whether an event at `target` is one of its own host's. */
  isOwn(target: EventTarget | undefined): boolean {
    return this.#opening || (this.#up !== null && target === this.#up.host);
  }

  /** Before what the page has put in the top layer since; where it does so again and again, it has its way. */
  raise(): void {
    const host = this.#up?.host;
    if (!host?.matches(':popover-open')) return;
    const now = performance.now();
    if (now - this.#since < inARow) this.#timesTaken += 1;
    if (this.#timesTaken > waits.length) return this.#endings.takenAway();
    this.#since = now;
    host.hidePopover();
    host.showPopover();
  }

  remove(): void {
    this.#isOver = true;
    this.#up?.host.remove();
  }

  /** Every frame while it is shown: scrolling, zooming and moving pages have no one event. */
  follow(): void {
    if (this.#isOver || this.#up === null) return;
    const { host, guard } = this.#up;
    if (isOrphan()) return this.#endings.pointless();
    if (guard.isTakenAway()) return this.#putBack(host);
    if (this.field === null) moveToCorner({ host, card: this.#card });
    else {
      const box = this.field.getBoundingClientRect();
      const isHere = this.field.isConnected && this.field.ownerDocument === document;
      if (!isHere || this.field.value !== this.#value || box.width === 0) return this.#endings.pointless();
      moveBeside({ host, card: this.#card }, this.field, box);
    }
    guard.rememberPlace();
    requestAnimationFrame(() => this.follow());
  }

  /** Shows it again a few times, ever later; then the badge, which no page can touch, has to do. */
  #putBack(host: HTMLElement): void {
    host.remove();
    const wait = waits[this.#timesTaken];
    this.#timesTaken += 1;
    if (wait === undefined) return this.#endings.takenAway();
    setTimeout(() => this.#comeBack(), wait);
  }

  #comeBack(): void {
    if (this.#isOver) return;
    try {
      this.comeUp();
    } catch {
      // There is nothing it could come up in: the page has taken away its own root.
      return this.#endings.takenAway();
    }
    this.follow();
  }
}
