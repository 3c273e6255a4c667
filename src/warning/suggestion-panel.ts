import { createButton, createElement } from '../elements/create-element.ts';
import { type MakeText, plainText } from '../elements/text-box.ts';
import type { SuggestionWords } from './card-words.ts';

/** One password of each kind, where there is one. */
export interface Suggestions {
  words: string | null;
  characters: string | null;
  /** How many characters, in words. */
  length: string;
  /** There is none because it would be easy to guess. */
  isWeak: boolean;
}

export interface SuggestionUse {
  words: SuggestionWords;
  /** Draws new ones. */
  draw: () => Promise<Suggestions>;
  /** What the button does with the suggestion that is shown. */
  use: (password: string) => void;
  makeText?: MakeText;
}

/** A suggested password, shown before it is used: words or characters, another one, use it. Nothing is stored. */
export async function suggestionPanel({
  words: say,
  draw,
  use,
  makeText = plainText,
}: SuggestionUse): Promise<HTMLElement> {
  // Not an `output`: that is a status of its own, beside the one that says what happened.
  const output = makeText('', {
    class: 'suggested',
    attributes: { role: 'group', dir: 'ltr', 'aria-label': say.result, 'aria-live': 'polite' },
  });
  let suggestions = await draw();
  const { words, characters, length, isWeak } = suggestions;
  let kind: 'words' | 'characters' = words === null ? 'characters' : 'words';
  if (words === null && characters === null) return createElement('p', { text: isWeak ? say.weak : say.none });
  const show = (): void => output.say(suggestions[kind] ?? '');
  const another = async (): Promise<void> => {
    suggestions = await draw();
    show();
  };
  const choose = (chosen: typeof kind): void => {
    kind = chosen;
    show();
  };
  show();
  const choice = words !== null && characters !== null ? [kindChoice(say, length, choose)] : [];
  const reason = words === null ? [createElement('p', { class: 'fine', text: say.noWords })] : [];
  const buttons = [
    createButton(say.use, () => use(suggestions[kind] ?? ''), 'main'),
    createButton(say.another, () => void another()),
  ];
  return createElement('div', {
    class: 'suggestion',
    children: [
      ...choice,
      ...reason,
      output.element,
      createElement('div', { class: 'buttons', children: buttons }),
      createElement('p', { class: 'fine', text: say.note }),
    ],
  });
}

function kindChoice(say: SuggestionWords, length: string, choose: (kind: 'words' | 'characters') => void): HTMLElement {
  const option = (kind: 'words' | 'characters', label: string): HTMLElement => {
    const radio = createElement('input', { attributes: { type: 'radio', name: 'vigie-kind' } });
    radio.checked = kind === 'words';
    radio.addEventListener('change', () => choose(kind));
    return createElement('label', { children: [radio, label] });
  };
  return createElement('div', {
    class: 'kinds',
    attributes: { role: 'radiogroup', 'aria-label': say.kind },
    children: [option('words', say.words), option('characters', length)],
  });
}
