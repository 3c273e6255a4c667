import { sealedText } from '../../elements/text-box.ts';
import { ask } from '../../messages/messages.ts';
import { type Card, type CardActions, buildCard, buildNote } from '../../warning/card.ts';
import type { CardWords } from '../../warning/card-words.ts';
import { type CardInPage, cardInPage } from './card-in-page.ts';

interface Shown {
  inPage: CardInPage;
  card: Element;
  /** The person has had the time to read it, or reacted to it. */
  seen: () => void;
}

/** Milliseconds. The live region must be drawn before its text is in it, or nothing is announced; a tab in the background draws none. */
const untilDrawn = 40;
/** Milliseconds after which the warning counts as read, should the page go away. */
const toRead = 2_000;

/** The one warning of this frame. */
export interface Warning {
  /** `seen` is called once: after the time it takes to read, or when the person reacts. */
  show: (
    field: HTMLInputElement | null,
    words: CardWords,
    actions: Omit<CardActions, 'hide'>,
    seen: () => void,
  ) => void;
  /** One sentence beside the field, such as what was just filled in. */
  say: (field: HTMLInputElement, sentence: string, words: CardWords) => void;
  onToggle: (event: Event, target: EventTarget | undefined) => void;
  onFullscreen: () => void;
  /** Beside which field something is said now. */
  readonly current: { field: HTMLInputElement | null } | undefined;
  /** Gives the keyboard to its first button, as a person's own key asks. */
  takeFocus: () => void;
  hideFor: (field: HTMLInputElement) => void;
  hide: () => void;
}

export function warningOf(signal: AbortSignal): Warning {
  let shown: Shown | undefined;
  /** The page took the warning away once too often: what comes by itself stays away from it. */
  let gaveWay = false;

  function open(field: HTMLInputElement | null, card: Card, { styles }: CardWords, seen: () => void): void {
    remove();
    if (signal.aborted || (field === null && gaveWay)) return;
    const inPage = cardInPage(field, card.element, styles, { pointless: hide, takenAway: giveWay });
    const now = { inPage, card: card.element, seen: once(seen) };
    shown = now;
    inPage.comeUp();
    const announce = once(() => {
      if (shown !== now) return;
      card.announce();
      inPage.follow();
    });
    requestAnimationFrame(() => setTimeout(announce));
    setTimeout(announce, untilDrawn);
    setTimeout(() => shown === now && now.seen(), toRead);
    addEventListener('keydown', onEscape, true);
  }

  function giveWay(): void {
    gaveWay = true;
    remove();
    void ask({ ask: 'hidden' }).catch(() => undefined);
  }

  function hide(): void {
    shown?.seen();
    remove();
  }

  function remove(): void {
    shown?.inPage.remove();
    shown = undefined;
    removeEventListener('keydown', onEscape, true);
  }

  /** Esc is ours while the warning is there: it must not close the page's dialog as well. */
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
  }

  signal.addEventListener('abort', hide);
  return {
    show(field, words, actions, seen) {
      open(field, buildCard(words, { ...actions, hide }, sealedText(words.styles.text)), words, seen);
    },
    say(field, sentence, words) {
      open(field, buildNote(sentence, words, hide, sealedText(words.styles.text)), words, () => undefined);
    },
    /** The page hears nothing of our popover, so it cannot keep it shut; one of its own that opens over ours is noticed. */
    onToggle(event, target) {
      const inPage = shown?.inPage;
      if (inPage?.isOwn(target)) event.stopImmediatePropagation();
      else if (event.type === 'toggle' && (event as ToggleEvent).newState === 'open') inPage?.raise();
    },
    /** What goes fullscreen lies over everything that was there before. */
    onFullscreen: () => shown?.inPage.raise(),
    get current() {
      return shown?.inPage;
    },
    takeFocus: () => shown?.card.querySelector('button')?.focus(),
    hideFor(field) {
      if (shown?.inPage.field === field) hide();
    },
    hide,
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
