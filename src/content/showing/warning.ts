import { sealedText } from '../../elements/text-box.ts';
import { ask } from '../../messages/messages.ts';
import { type Card, type CardActions, buildCard, buildNote } from '../../warning/card.ts';
import type { CardWords } from '../../warning/card-words.ts';
import { CardInPage } from './card-in-page.ts';

interface Shown {
  inPage: CardInPage;
  /** The person has had the time to read it, or reacted to it. */
  seen: () => void;
}

/** Milliseconds. The live region must be drawn before its text is in it, or nothing is announced; a tab in the background draws none. */
const untilDrawn = 40;
/** Milliseconds after which the warning counts as read, should the page go away. */
const toRead = 2_000;

/** The one warning of this frame. */
export class Warning {
  #shown: Shown | null = null;
  /** The page took the warning away once too often: what comes by itself stays away from it. */
  #gaveWay = false;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.hide());
  }

  /** `seen` is called once: after the time it takes to read, or when the person reacts. */
  show(field: HTMLInputElement | null, words: CardWords, actions: Omit<CardActions, 'hide'>, seen: () => void): void {
    const card = buildCard(words, { ...actions, hide: () => this.hide() }, sealedText(words.styles.text));
    this.#open(field, card, words, seen);
  }

  /** One sentence beside the field, such as what was just filled in. */
  say(field: HTMLInputElement, sentence: string, words: CardWords): void {
    const note = buildNote(sentence, words, () => this.hide(), sealedText(words.styles.text));
    this.#open(field, note, words, () => undefined);
  }

  #open(field: HTMLInputElement | null, card: Card, { styles }: CardWords, seen: () => void): void {
    this.#remove();
    if (this.#signal.aborted || (field === null && this.#gaveWay)) return;
    const endings = { pointless: () => this.hide(), takenAway: () => this.#giveWay() };
    const inPage = new CardInPage(field, card.element, styles, endings);
    const shown = { inPage, seen: once(seen) };
    this.#shown = shown;
    inPage.comeUp();
    const announce = once(() => {
      if (this.#shown !== shown) return;
      card.announce();
      inPage.follow();
    });
    requestAnimationFrame(() => setTimeout(announce));
    setTimeout(announce, untilDrawn);
    setTimeout(() => this.#shown === shown && shown.seen(), toRead);
    addEventListener('keydown', this.#onEscape, true);
  }

  #giveWay(): void {
    this.#gaveWay = true;
    this.#remove();
    void ask({ ask: 'hidden' }).catch(() => undefined);
  }

  /** The page hears nothing of our popover, so it cannot keep it shut; one of its own that opens over ours is noticed. */
  onToggle(event: Event, target: EventTarget | undefined): void {
    const inPage = this.#shown?.inPage;
    if (inPage?.isOwn(target)) event.stopImmediatePropagation();
    else if (event.type === 'toggle' && (event as ToggleEvent).newState === 'open') inPage?.raise();
  }

  /** What goes fullscreen lies over everything that was there before. */
  onFullscreen(): void {
    this.#shown?.inPage.raise();
  }

  /** Beside which field something is said now. */
  get current(): { field: HTMLInputElement | null } | null {
    return this.#shown && { field: this.#shown.inPage.field };
  }

  hideFor(field: HTMLInputElement): void {
    if (this.#shown?.inPage.field === field) this.hide();
  }

  hide(): void {
    this.#shown?.seen();
    this.#remove();
  }

  #remove(): void {
    this.#shown?.inPage.remove();
    this.#shown = null;
    removeEventListener('keydown', this.#onEscape, true);
  }

  /** Esc is ours while the warning is there: it must not close the page's dialog as well. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.hide();
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
