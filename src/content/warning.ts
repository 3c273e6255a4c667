import { createElement } from '../create-element.ts';
import { type Card, type CardActions, buildCard, buildNote, type Finding } from '../warning/card.ts';
import { ask } from '../messages.ts';
import css from '../warning/warning.css?inline';
import { isOrphan } from './orphan.ts';
import { HostGuard } from './host-guard.ts';
import { ignoreEarlyPresses } from './ignore-early-presses.ts';
import { openHost } from './warning-host.ts';
import { moveBeside, moveToCorner } from './move-warning.ts';

/** What a warning is about. With another value in the field it goes; without a field it is about an earlier page. */
interface Subject {
  field: HTMLInputElement | null;
  value: string;
}

interface Shown extends Subject {
  host: HTMLElement;
  card: HTMLElement;
  finding: Finding | null;
  /** The person has had the time to read it, or reacted to it. */
  seen: () => void;
  guard: HostGuard;
  /** How often the page has taken it away. */
  taken: number;
  /** When it last came up, in the page's time. */
  since: number;
}

/** Milliseconds: the live region must be in the page before its text is, or nothing is announced. */
const beforeAnnouncing = 40;
/** Milliseconds after which the warning counts as read, should the page go away. */
const toRead = 2_000;
/** Milliseconds before a warning that the page took away is shown again; after the last one it gives way. */
const waits = [0, 100, 400, 1_000, 2_000];

/** The one warning of this frame. */
export class Warning {
  #shown: Shown | null = null;
  /** The page took the warning away once too often: what comes by itself stays away from it. */
  #gaveWay = false;
  #opening = false;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide());
  }

  /** `seen` is called once: after the time it takes to read, or when the person reacts. */
  show(field: HTMLInputElement | null, finding: Finding, actions: Omit<CardActions, 'hide'>, seen: () => void): void {
    this.#open(field, finding, buildCard(finding, { ...actions, hide: () => this.hide() }), seen);
  }

  /** One sentence beside the field, such as what was just filled in. */
  say(field: HTMLInputElement, sentence: string): void {
    this.#open(
      field,
      null,
      buildNote(sentence, () => this.hide()),
      () => undefined,
    );
  }

  #open(field: HTMLInputElement | null, finding: Finding | null, card: Card, seen: () => void): void {
    this.#remove();
    if (this.#signal.aborted || (field === null && this.#gaveWay)) return;
    const up = this.#comeUp(field, card.element);
    const subject = { field, value: field?.value ?? '', finding };
    const shown: Shown = { ...subject, ...up, card: card.element, seen: once(seen), taken: 0 };
    this.#shown = shown;
    // Not on the next painted frame: a tab in the background paints none.
    setTimeout(() => {
      if (this.#shown !== shown) return;
      card.announce();
      this.#follow(shown);
    }, beforeAnnouncing);
    setTimeout(() => this.#shown === shown && shown.seen(), toRead);
    window.addEventListener('keydown', this.#onEscape, { capture: true });
  }

  /** A host of its own each time: whoever holds the last one holds nothing. */
  #comeUp(field: HTMLInputElement | null, card: HTMLElement): Pick<Shown, 'host' | 'guard' | 'since'> {
    this.#opening = true;
    const { host, root } = openHost(field);
    this.#opening = false;
    root.append(createElement('style', { text: css }), card);
    const since = performance.now();
    ignoreEarlyPresses(root, () => this.#shown?.since ?? since);
    return { host, guard: new HostGuard(host), since };
  }

  /** Shows it again a few times, ever later; then the badge, which no page can touch, has to do. */
  #putBack(shown: Shown): void {
    shown.host.remove();
    const wait = waits[shown.taken];
    shown.taken += 1;
    if (wait === undefined) return this.#giveWay();
    setTimeout(() => {
      if (this.#shown !== shown) return;
      Object.assign(shown, this.#comeUp(shown.field, shown.card));
      this.#follow(shown);
    }, wait);
  }

  #giveWay(): void {
    this.#gaveWay = true;
    this.#remove();
    void ask({ ask: 'hidden' }).catch(() => undefined);
  }

  /** The page hears nothing of our popover, so it cannot keep it shut; one of its own that opens over ours is noticed. */
  onToggle(event: Event, target: EventTarget | undefined): void {
    const shown = this.#shown;
    if (this.#opening || (shown && target === shown.host)) return event.stopImmediatePropagation();
    if (shown && event.type === 'toggle' && (event as ToggleEvent).newState === 'open') this.#raise(shown);
  }

  #raise(shown: Shown): void {
    if (shown.taken >= waits.length || !shown.host.matches(':popover-open')) return;
    shown.taken += 1;
    shown.since = performance.now();
    shown.host.hidePopover();
    shown.host.showPopover();
  }

  /** What is said now, and beside which field. */
  get current(): { field: HTMLInputElement | null; finding: Finding | null } | null {
    return this.#shown;
  }

  hideFor(field: HTMLInputElement): void {
    if (this.#shown?.field === field) this.hide();
  }

  hide(): void {
    this.#shown?.seen();
    this.#remove();
  }

  #remove(): void {
    this.#shown?.host.remove();
    this.#shown = null;
    window.removeEventListener('keydown', this.#onEscape, { capture: true });
  }

  /** Esc is ours while the warning is there: it must not close the page's dialog as well. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.hide();
  };

  /** Every frame while it is shown: scrolling, zooming and moving pages have no one event. */
  #follow(shown: Shown): void {
    if (this.#shown !== shown) return;
    if (isOrphan()) return this.hide();
    const { field, host, value, guard } = shown;
    if (guard.isTakenAway()) return this.#putBack(shown);
    if (field === null) moveToCorner(host);
    else {
      const box = field.getBoundingClientRect();
      const isHere = field.isConnected && field.ownerDocument === document;
      if (!isHere || field.value !== value || box.width === 0) return this.hide();
      moveBeside(shown, field, box);
    }
    guard.rememberPlace();
    requestAnimationFrame(() => this.#follow(shown));
  }
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
