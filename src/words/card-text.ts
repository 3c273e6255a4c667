import type { Verdict } from '../breaches/verdict.ts';
import type { OrganisationWords } from '../settings/policy.ts';
import type { CardWords, SuggestionWords } from '../warning/card-words.ts';
import { detailsText } from './details-text.ts';
import { direction, language, text } from './i18n.ts';
import { type Occasion, verdictText } from './verdict-text.ts';

export interface Finding {
  verdict: Verdict;
  /** Whether five digits left the machine for it. */
  sent: boolean;
  occasion: Occasion;
  organisation?: OrganisationWords;
  /** The site of a late answer, whose page is gone. */
  site?: string;
}

/** What the card about this finding says. */
export function cardText({ verdict, sent, occasion, organisation, site }: Finding): CardWords {
  return {
    language: language(),
    direction: direction(),
    ...verdictText(verdict, occasion),
    ...(site !== undefined && { about: text('late_note', site) }),
    ...(organisation && { organisation }),
    details: detailsText(verdict, sent),
    buttons: {
      details: text('button_details'),
      hide: text('button_hide'),
      submitAnyway: text('button_submit_anyway'),
    },
    held: text('hold_note'),
    ...(occasion === 'new' && { suggestion: suggestionText() }),
  };
}

/** What the panel of a suggestion says. */
export function suggestionText(): SuggestionWords {
  return {
    offer: text('button_suggest'),
    kind: text('suggest_kind'),
    words: text('suggest_words'),
    result: text('suggest_result'),
    use: text('suggest_use'),
    another: text('suggest_another'),
    note: text('suggest_note'),
    filled: text('suggest_filled'),
    noWords: text('suggest_words_too_long'),
    none: text('suggest_none'),
    weak: text('suggest_weak'),
  };
}
