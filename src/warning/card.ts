import { createButton, createElement } from '../elements/create-element.ts';
import type { MakeText } from '../elements/text-box.ts';
import { type CardWords, heldLine } from './card-words.ts';
import { buildPart, buildParts, type Part } from './parts.ts';

export interface CardActions {
  hide: () => void;
  /** Builds the suggestion; absent where none can be used. */
  suggest?: () => Promise<Element>;
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
export function buildCard(words: CardWords, actions: CardActions, makeText: MakeText): Card {
  const details = createElement('div', { class: 'details', attributes: { id: 'vigie-details', hidden: '' } });
  const lines = words.lines.filter((line) => line.class !== heldLine || actions.submitAnyway);
  const card = openCard(words.frame, lines, makeText, () => buttonsFor(words, actions, details, makeText));
  card.element.append(details);
  return card;
}

/** A card that only says something, in the words' own language. */
export function buildNote(text: string, { noteFrame, buttons }: CardWords, hide: () => void, makeText: MakeText): Card {
  const line: Part = { name: 'p', class: 'title', text };
  return openCard(noteFrame, [line], makeText, () => [createButton(buttons.hide, hide)]);
}

function openCard(frame: Part, lines: readonly Part[], makeText: MakeText, buttons: () => Element[]): Card {
  const element = buildPart(frame, makeText) as HTMLElement;
  return {
    element,
    announce: () => {
      element.querySelector('.status')?.replaceChildren(...buildParts(lines, makeText));
      element.querySelector('.buttons')?.replaceChildren(...buttons());
    },
  };
}

function buttonsFor(words: CardWords, actions: CardActions, details: HTMLElement, makeText: MakeText): HTMLElement[] {
  const toggle = createButton(words.buttons.details, () => {
    if (!details.firstChild) fill(details, words, actions, makeText);
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

function fill(details: HTMLElement, words: CardWords, { suggest }: CardActions, makeText: MakeText): void {
  details.append(buildPart(words.details, makeText));
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
