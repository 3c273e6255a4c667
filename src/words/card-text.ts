import type { Verdict } from '../breaches/verdict.ts';
import type { OrganisationWords } from '../settings/policy.ts';
import { cardStyles } from '../warning/card-styles.ts';
import { type CardWords, heldLine } from '../warning/card-words.ts';
import { detailsList } from '../warning/details.ts';
import { cardPart } from '../warning/frame.ts';
import { organisationLines } from '../warning/organisation-lines.ts';
import type { Part } from '../warning/parts.ts';
import { sealedLine, verdictLines } from '../warning/verdict-lines.ts';
import { cardButtons } from './card-buttons.ts';
import { detailsText } from './details-text.ts';
import { filledText } from './filled-text.ts';
import { direction, language, text } from './i18n.ts';
import { suggestionText } from './suggestion-text.ts';
import { type Occasion, verdictText } from './verdict-text.ts';

export interface Finding {
  verdict: Verdict;
  /** Whether five digits left the machine for it. */
  sent: boolean;
  occasion: Occasion;
  organisation?: OrganisationWords;
  /** An administrator has set a policy. */
  managed?: boolean;
  /** The site of a late answer, whose page is gone. */
  site?: string;
}

/** What the card about this finding says. */
export function cardText({ verdict, sent, occasion, organisation, managed = false, site }: Finding): CardWords {
  const said = verdictText(verdict, occasion);
  const from = text(managed ? 'card_from_organisation' : 'card_from');
  const speech = { lang: language(), dir: direction(), from };
  const first = site === undefined ? held() : sealedLine(text('late_note', site));
  const isNew = occasion === 'new';
  return {
    styles: cardStyles,
    card: cardPart(said.tone, speech, {
      lines: [...verdictLines({ ...said, first }), ...organisationLines(organisation)],
      buttons: cardButtons(verdict, isNew),
      opened: { ...(isNew && { 'vigie-suggestion': [] }), 'vigie-details': [detailsList(detailsText(verdict, sent))] },
    }),
    ...(isNew && {
      suggestion: {
        ...suggestionText(text('suggest_use')),
        filled: cardPart('not-found', speech, filledText()),
      },
    }),
  };
}

/** Whoever has just pressed the form's button wants to know this before all else. */
const held = (): Part => ({ name: 'p', class: heldLine, text: text('hold_note') });
