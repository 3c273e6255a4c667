import { type MakeText, sealedText } from '../../elements/text-box.ts';
import { inform } from '../../messages/messages.ts';
import { type CardActions, buildCard } from '../../warning/card.ts';
import type { CardWords } from '../../warning/card-words.ts';
import { type CardInPage, cardInPage } from './card-in-page.ts';
import { swallow } from './swallow.ts';

interface Shown {
  field: HTMLInputElement | null;
  inPage: CardInPage;
  card: Element;
  /** The person has had the time to read it, or reacted to it. */
  seen: () => void;
  /** The value, where the card shows the password itself, which nobody else keeps: nothing that is said of it takes that away. */
  kept: string | undefined;
  /** The person hides it. */
  wave: CardActions['hide'];
}

/** Milliseconds. The live region must be drawn before its text is in it, or nothing is announced; a tab in the background draws none. */
const untilDrawn = 40;
/** Milliseconds after which a late card that nobody has a hand on goes: the badge stays. */
const toFold = 30_000;
/** Milliseconds after which the warning counts as read, should the page go away. */
const toRead = 2_000;

/** The one warning of this frame. */
export interface Warning {
  /** `seen` is called once: after the time it takes to read, or when the person reacts. */
  show: (
    field: HTMLInputElement | null,
    words: Pick<CardWords, 'card' | 'styles'>,
    /** `hide`: what else is done when the person hides it. */
    actions: CardActions,
    seen: () => void,
    makeText?: MakeText,
  ) => void;
  onToggle: (event: Event, target: EventTarget | undefined) => void;
  onFullscreen: () => void;
  /** Beside which field something is said now. */
  readonly current: Pick<Shown, 'field' | 'kept'> | undefined;
  /** Gives the keyboard to its first button, as a person's own key asks. */
  takeFocus: () => void;
  hideFor: (field: HTMLInputElement) => void;
  hide: () => void;
}

export function warningOf(signal: AbortSignal): Warning {
  let shown: Shown | undefined;
  /** The page took the warning away once too often: what comes by itself stays away from it. */
  let gaveWay = false;

  function show(...[field, words, actions, seen, makeText]: Parameters<Warning['show']>): void {
    remove();
    if (signal.aborted || (field === null && gaveWay)) return;
    const card = buildCard(words, { ...actions, hide: waveAway }, makeText ?? sealedText(words.styles.text));
    const inPage = cardInPage(field, card.element, words.styles, { pointless: hide, takenAway: giveWay });
    const now = {
      field,
      inPage,
      card: card.element,
      seen: once(seen),
      kept: actions.copy && field?.value,
      wave: actions.hide,
    };
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
    const fold = (): void => {
      if (card.element.matches(':hover, :focus-within')) setTimeout(fold, toFold);
      else if (shown === now) remove();
    };
    if (!field) setTimeout(fold, toFold);
    addEventListener('keydown', onEscape, true);
  }

  function giveWay(): void {
    gaveWay = true;
    remove();
    inform({ ask: 'hidden' });
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

  function waveAway(): void {
    shown?.wave?.();
    hide();
  }

  /** Esc is ours while the warning is there: it must not close the page's dialog as well. */
  function onEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    swallow(event);
    waveAway();
  }

  signal.addEventListener('abort', hide);
  return {
    show,
    /** The page hears nothing of our popover, so it cannot keep it shut; one of its own that opens over ours is noticed. */
    onToggle(event, target) {
      const inPage = shown?.inPage;
      if (inPage?.isOwn(target)) event.stopImmediatePropagation();
      else if (event.type === 'toggle' && (event as ToggleEvent).newState === 'open') inPage?.raise(target as Element);
    },
    /** What goes fullscreen lies over everything that was there before. */
    onFullscreen: () => shown?.inPage.raise(),
    get current() {
      return shown;
    },
    takeFocus: () => shown?.card.querySelector('button')?.focus(),
    hideFor(field) {
      if (shown?.field === field) hide();
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
