import { createElement } from '../elements/create-element.ts';
import type { CardWords } from './card-words.ts';

/** Everything a person can hold the warning to, as a list of names and what is said of them. */
export function buildDetails(details: CardWords['details']): HTMLElement {
  const children = details.flatMap(([name, value]) => [
    createElement('dt', { text: name }),
    createElement('dd', { text: value }),
  ]);
  return createElement('dl', { children });
}
