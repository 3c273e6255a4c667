import { onPress } from '../elements/create-element.ts';
import type { MakeText } from '../elements/text-box.ts';
import { type CardWords, heldLine } from './card-words.ts';
import { buildPart } from './parts.ts';

/** What the buttons of a card do, by their names; each is given the card. */
export interface CardActions {
  hide?: () => void;
  /** Copies the password that the card shows. */
  copy?: (card: Element) => void;
  /** Builds the suggestion; absent where none can be used. */
  suggest?: () => Promise<Element>;
  /** Lets the held form go; absent where none is held. */
  submit?: () => void;
  /** Checks the value once more. */
  again?: () => void;
}

export interface Card {
  element: HTMLElement;
  /** Fills the live region, which must be in the page before its text is: so it is announced, once. */
  announce: () => void;
}

/**
 * A card as its words draw it; what nothing is done for here is left out of it. `makeText` is for what is not the same in every
 * card: fixed sentences tell little to a page that looks for them.
 */
export function buildCard({ card }: Pick<CardWords, 'card'>, actions: CardActions, makeText: MakeText): Card {
  const element = buildPart(card, makeText) as HTMLElement;
  const status = element.querySelector('.status');
  if (!actions.submit) element.querySelector(`.${heldLine}`)?.remove();
  const said = [...(status?.children ?? [])];
  status?.replaceChildren();

  /** What the button opens: where it is open now, and still empty, that is filled. */
  const toggle = async (button: HTMLButtonElement, content?: () => Promise<Element>): Promise<void> => {
    const opened = element.querySelector<HTMLElement>(`#${button.getAttribute('aria-controls')}`);
    if (!opened) return;
    opened.hidden = !opened.hidden;
    button.setAttribute('aria-expanded', String(!opened.hidden));
    if (!content || opened.firstChild) return;
    opened.replaceChildren(await content());
    // The keyboard goes on in what it has opened; under a mouse nothing moves.
    if (button.matches(':focus-visible')) opened.querySelector<HTMLElement>('input, button')?.focus();
  };
  for (const button of element.querySelectorAll('button')) {
    const name = button.name as keyof CardActions | 'details';
    if (name === 'details') onPress(button, () => void toggle(button));
    else if (!actions[name]) button.remove();
    else if (name === 'suggest') onPress(button, () => void toggle(button, actions.suggest));
    else onPress(button, () => actions[name]?.(element));
  }
  return { element, announce: () => status?.replaceChildren(...said) };
}
