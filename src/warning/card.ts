import { onPress } from '../elements/create-element.ts';
import type { MakeText } from '../elements/text-box.ts';
import { type CardWords, heldLine } from './card-words.ts';
import { buildPart } from './parts.ts';

/** What the buttons of a card do, by their names; each is given its button. */
export interface CardActions {
  hide?: () => void;
  /** Copies the password that the card shows. */
  copy?: (button: Element) => void;
  /** Builds the suggestion; absent where none can be used. */
  suggest?: (() => Promise<Element>) | undefined;
  /** Lets the held form go; absent where none is held. */
  submit?: (() => void) | undefined;
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
  const status = element.querySelector('.status') as Element;
  if (!actions.submit) element.querySelector(`.${heldLine}`)?.remove();
  const said = [...status.children];
  status.replaceChildren();

  /** Opens or closes what the button opens; what is still empty is filled. */
  const toggle = async (button: HTMLButtonElement): Promise<void> => {
    const opened = element.querySelector(`#${button.getAttribute('aria-controls')}`) as HTMLElement;
    opened.hidden = !opened.hidden;
    button.ariaExpanded = String(!opened.hidden);
    if (opened.firstChild || !actions.suggest) return;
    opened.replaceChildren(await actions.suggest());
    // The keyboard goes on in what it has opened; under a mouse nothing moves.
    if (button.matches(':focus-visible')) opened.querySelector<HTMLElement>('input, button')?.focus();
  };
  for (const button of element.querySelectorAll('button')) {
    const act = { ...actions, suggest: actions.suggest && toggle, details: toggle }[button.name];
    if (act) onPress(button, () => void act(button));
    else button.remove();
  }
  return { element, announce: () => status.replaceChildren(...said) };
}
