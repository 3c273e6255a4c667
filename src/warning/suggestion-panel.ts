import { createButton, createElement } from '../elements/create-element.ts';
import { plural, text } from '../words/i18n.ts';
import { ask } from '../messages/messages.ts';
import type { FieldRules } from '../suggest/field-rules.ts';
import { suggestCharacters } from '../suggest/suggest-characters.ts';
import { setsToTry, suggestWords, wordsPerPassword } from '../suggest/suggest-words.ts';

interface Suggestions {
  words: string | null;
  characters: string | null;
}

export interface SuggestionUse {
  rules: FieldRules;
  /** What the button says, and what it does with the suggestion that is shown. */
  label: string;
  use: (password: string) => void;
  /** The sentence beside the suggestion. */
  note: string;
}

/** A suggested password, shown before it is used: words or characters, another one, use it. Nothing is stored. */
export async function suggestionPanel({ rules, label, use, note }: SuggestionUse): Promise<HTMLElement> {
  // Not an `output`: that is a status of its own, beside the one that says what happened.
  const output = createElement('p', {
    class: 'suggested',
    attributes: { role: 'group', dir: 'ltr', 'aria-label': text('suggest_result'), 'aria-live': 'polite' },
  });
  let suggestions = await makeBoth(rules);
  let kind: keyof Suggestions = suggestions.words === null ? 'characters' : 'words';
  if (suggestions.words === null && suggestions.characters === null) {
    return createElement('p', { text: text('suggest_none') });
  }
  const show = (): void => void (output.textContent = suggestions[kind]);
  const another = async (): Promise<void> => {
    suggestions = await makeBoth(rules);
    show();
  };
  const choose = (chosen: keyof Suggestions): void => {
    kind = chosen;
    show();
  };
  show();
  const { words, characters } = suggestions;
  const choice = words !== null && characters !== null ? [kindChoice(characters.length, choose)] : [];
  const reason = words === null ? [createElement('p', { class: 'fine', text: text('suggest_words_too_long') })] : [];
  const buttons = [
    createButton(label, () => use(suggestions[kind] ?? ''), 'main'),
    createButton(text('suggest_another'), () => void another()),
  ];
  return createElement('div', {
    class: 'suggestion',
    children: [
      ...choice,
      ...reason,
      output,
      createElement('div', { class: 'buttons', children: buttons }),
      createElement('p', { class: 'fine', text: note }),
    ],
  });
}

async function makeBoth(rules: FieldRules): Promise<Suggestions> {
  const drawn = await ask({ ask: 'draw-words', count: setsToTry * wordsPerPassword }).catch(() => []);
  const [words, characters] = await Promise.all([
    unlessCommon(suggestWords(drawn, rules)),
    unlessCommon(suggestCharacters(rules)),
  ]);
  return { words, characters };
}

/** A short field may force a suggestion so short that it is a known password. */
async function unlessCommon(suggestion: string | null): Promise<string | null> {
  if (suggestion === null) return null;
  return (await ask({ ask: 'is-common', password: suggestion }).catch(() => false)) ? null : suggestion;
}

function kindChoice(length: number, choose: (kind: keyof Suggestions) => void): HTMLElement {
  const option = (kind: keyof Suggestions, label: string): HTMLElement => {
    const radio = createElement('input', { attributes: { type: 'radio', name: 'vigie-kind' } });
    radio.checked = kind === 'words';
    radio.addEventListener('change', () => choose(kind));
    return createElement('label', { children: [radio, label] });
  };
  return createElement('div', {
    class: 'kinds',
    attributes: { role: 'radiogroup', 'aria-label': text('suggest_kind') },
    children: [option('words', text('suggest_words')), option('characters', plural('suggest_characters', length))],
  });
}
