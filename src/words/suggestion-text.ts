import type { SuggestionWords } from '../warning/card-words.ts';
import { suggestionParts } from '../warning/suggestion-parts.ts';
import { language, text } from './i18n.ts';

/** What the panel of a suggestion says; `use` is on the button that takes it. */
export function suggestionText(use: string): Omit<SuggestionWords, 'filled'> {
  return {
    none: text('suggest_none'),
    weak: text('suggest_weak'),
    panel: suggestionParts(
      {
        kind: text('suggest_kind'),
        words: text('suggest_words'),
        result: text('suggest_result'),
        use,
        another: text('suggest_another'),
        note: text('suggest_note'),
        noWords: text('suggest_words_too_long'),
      },
      isWrittenInLatin() ? 'words' : 'characters',
    ),
  };
}

/** English words are long to type, and hard to keep in mind, for whoever writes in other letters. */
function isWrittenInLatin(): boolean {
  return new Intl.Locale(language()).maximize().script === 'Latn';
}
