import { createButton, createElement } from '../elements/create-element.ts';
import { type Tone, toneIcon } from '../elements/tone-icon.ts';
import { type MakeText, plainText } from '../elements/text-box.ts';
import { verdictLines } from '../elements/verdict-lines.ts';
import type { CardWords } from './card-words.ts';
import { buildDetails } from './details.ts';
import { organisationLines } from './organisation-lines.ts';

export interface CardActions {
  hide: () => void;
  /** Builds the suggestion; absent where none can be used. */
  suggest?: () => Promise<HTMLElement>;
  /** Lets the held form go; absent where none is held. */
  submitAnyway?: () => void;
}

export interface Card {
  element: HTMLElement;
  /** Fills the live region, which must be in the page before its text is: so it is announced, once. */
  announce: () => void;
}

/**
 * The warning itself: one of the three answers, the next step, "Details" in place, "Hide". `makeText` is for what is not the
 * same in every card: fixed sentences tell little to a page that looks for them.
 */
export function buildCard(words: CardWords, actions: CardActions, makeText: MakeText = plainText): Card {
  const details = createElement('div', { class: 'details', attributes: { id: 'vigie-details' } });
  details.hidden = true;
  const { element, status, buttons } = emptyCard(words, words.tone, [details]);
  return {
    element,
    announce: () => {
      const held = actions.submitAnyway ? [createElement('p', { text: words.held })] : [];
      const lines = verdictLines(words, makeText);
      status.replaceChildren(...lines, ...held, ...organisationLines(makeText, words.organisation));
      buttons.replaceChildren(...buttonsFor(words, actions, details));
    },
  };
}

/** A card that only says something, in the words' own language. */
export function buildNote(sentence: string, words: CardWords, hide: () => void): Card {
  const { element, status, buttons } = emptyCard(words, 'not-found');
  return {
    element,
    announce: () => {
      status.replaceChildren(createElement('p', { class: 'title', text: sentence }));
      buttons.replaceChildren(createButton(words.buttons.hide, hide));
    },
  };
}

function emptyCard({ language, direction }: CardWords, tone: Tone, more: HTMLElement[] = []) {
  const status = createElement('div', { class: 'status', attributes: { role: 'status' } });
  const buttons = createElement('div', { class: 'buttons' });
  const element = createElement('div', {
    class: `card ${tone}`,
    attributes: { lang: language, dir: direction },
    children: [toneIcon(tone), status, buttons, ...more],
  });
  return { element, status, buttons };
}

function buttonsFor(words: CardWords, actions: CardActions, details: HTMLElement): HTMLElement[] {
  const toggle = createButton(words.buttons.details, () => {
    if (!details.firstChild) fill(details, words, actions);
    details.hidden = !details.hidden;
    toggle.setAttribute('aria-expanded', String(!details.hidden));
  });
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', details.id);
  const { submitAnyway } = actions;
  return [
    ...(submitAnyway ? [createButton(words.buttons.submitAnyway, submitAnyway)] : []),
    toggle,
    createButton(words.buttons.hide, actions.hide),
  ];
}

function fill(details: HTMLElement, words: CardWords, { suggest }: CardActions): void {
  details.append(buildDetails(words.details));
  if (!suggest || !words.suggestion) return;
  const open = async (): Promise<void> => {
    const panel = await suggest();
    const hadFocus = offer.matches(':focus');
    offer.replaceWith(panel);
    // The pressed button is gone: the keyboard goes on from what took its place.
    if (hadFocus) panel.querySelector<HTMLElement>('input, button')?.focus();
  };
  const offer = createButton(words.suggestion.offer, () => void open(), 'main');
  details.prepend(offer);
}
