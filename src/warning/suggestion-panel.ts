import { createElement, onPress } from '../elements/create-element.ts';
import type { MakeText, TextBox } from '../elements/text-box.ts';
import type { SuggestionWords } from './card-words.ts';
import { buildPart } from './parts.ts';

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
  words: Pick<SuggestionWords, 'panel' | 'none' | 'weak'>;
  /** Draws new ones. */
  draw: () => Promise<Suggestions>;
  /** What the button does with the suggestion that is shown. */
  use: (password: string) => void;
  makeText: MakeText;
}

type KindChoice = HTMLInputElement & { value: 'words' | 'characters' };

/** A suggested password, shown before it is used: words or characters, another one, use it. Nothing is stored. */
export async function suggestionPanel({ words: say, draw, use, makeText }: SuggestionUse): Promise<Element> {
  let suggestions = await draw();
  const { words, characters, length, isWeak } = suggestions;
  if (words === null && characters === null) return createElement('p', { text: isWeak ? say.weak : say.none });
  let output: TextBox | undefined;
  const panel = buildPart(say.panel, (...text) => (output = makeText(...text)));
  const part = (name: string): Element | null => panel.querySelector(name);
  if (words === null || characters === null) part('.kinds')?.remove();
  if (words !== null) part('.no-words')?.remove();
  part('.length')?.append(length);
  const only = words === null ? 'characters' : 'words';
  const shown = (): string => suggestions[panel.querySelector<KindChoice>(':checked')?.value ?? only] ?? '';
  const show = (): void => output?.say(shown());
  const another = async (): Promise<void> => {
    suggestions = await draw();
    show();
  };
  show();
  panel.addEventListener('change', show);
  onPress(part('[name=use]'), () => use(shown()));
  onPress(part('[name=another]'), () => void another());
  return panel;
}
