import type { Verdict } from '../breaches/verdict.ts';
import type { OrganisationWords } from '../settings/policy.ts';
import { cardStyles } from '../warning/card-styles.ts';
import { type CardWords, heldLine } from '../warning/card-words.ts';
import { detailsList } from '../warning/details.ts';
import { cardFrame } from '../warning/frame.ts';
import { organisationLines } from '../warning/organisation-lines.ts';
import { verdictLines } from '../warning/verdict-lines.ts';
import { detailsText } from './details-text.ts';
import { direction, language, text } from './i18n.ts';
import { suggestionText } from './suggestion-text.ts';
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
  const said = verdictText(verdict, occasion);
  const about = site === undefined ? {} : { about: text('late_note', site) };
  const speech = { lang: language(), dir: direction() };
  return {
    styles: cardStyles,
    frame: cardFrame(said.tone, speech),
    noteFrame: cardFrame('not-found', speech),
    lines: [
      ...verdictLines({ ...said, ...about }),
      { name: 'p', class: heldLine, text: text('hold_note') },
      ...organisationLines(organisation),
    ],
    details: detailsList(detailsText(verdict, sent)),
    buttons: {
      details: text('button_details'),
      hide: text('button_hide'),
      submitAnyway: text('button_submit_anyway'),
    },
    ...(occasion === 'new' && { suggestion: suggestionText(text('suggest_use')) }),
  };
}
