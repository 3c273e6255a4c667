import { buttonPart } from './button-part.ts';
import type { Part } from './parts.ts';

/** `noWords` is said where only characters fit. */
type SuggestionText = 'kind' | 'words' | 'result' | 'use' | 'another' | 'note' | 'noWords';

type SuggestionKind = 'words' | 'characters';

/** A place for a password, sealed. Not an `output`: that is a status of its own, beside the one that says what happened. */
export function suggestionBox(name: string, attributes: Record<string, string> = {}): Part {
  const named = { role: 'group', dir: 'ltr', 'aria-label': name, ...attributes };
  return { name: 'p', class: 'suggested', sealed: 'p', attributes: named };
}

/** The panel of a suggestion, with everything that may be in it; of the two kinds `first` is offered, and shown, first. */
export function suggestionParts(say: Record<SuggestionText, string>, first: SuggestionKind): Part {
  const option = (value: SuggestionKind, label: Part): Part => {
    const checked = value === first && { checked: '' };
    const attributes = { type: 'radio', name: 'vigie-kind', value, ...checked };
    return { name: 'label', parts: [{ name: 'input', attributes }, label] };
  };
  const inWords = option('words', { name: 'span', text: say.words });
  const inCharacters = option('characters', { name: 'span', class: 'length' });
  return {
    name: 'div',
    class: 'suggestion',
    parts: [
      {
        name: 'div',
        class: 'kinds',
        attributes: { role: 'radiogroup', 'aria-label': say.kind },
        parts: first === 'words' ? [inWords, inCharacters] : [inCharacters, inWords],
      },
      { name: 'p', class: 'fine no-words', text: say.noWords },
      suggestionBox(say.result, { 'aria-live': 'polite' }),
      {
        name: 'div',
        class: 'buttons',
        parts: [buttonPart('use', say.use, { class: 'main' }), buttonPart('another', say.another)],
      },
      { name: 'p', class: 'fine', text: say.note },
    ],
  };
}
