import { createElement } from '../create-element.ts';
import { type Card, type CardActions, buildCard, buildNote, type Finding } from '../warning/card.ts';
import css from '../warning/warning.css?inline';
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
}

/** Milliseconds: the live region must be in the page before its text is, or nothing is announced. */
const beforeAnnouncing = 40;
/** Milliseconds after which the warning counts as read, should the page go away. */
const toRead = 2_000;

/** The one warning of this frame. */
export class Warning {
  #shown: Shown | null = null;
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
    if (this.#signal.aborted) return;
    const { host, root } = openHost(field);
    root.append(createElement('style', { text: css }), card.element);
    const shown: Shown = { field, value: field?.value ?? '', host, card: card.element, finding, seen: once(seen) };
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
    const { field, host, value } = shown;
    if (field === null) moveToCorner(host);
    else {
      const box = field.getBoundingClientRect();
      if (!field.isConnected || field.value !== value || box.width === 0) return this.hide();
      moveBeside(shown, field, box);
    }
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
