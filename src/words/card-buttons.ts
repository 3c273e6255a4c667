import { isBad, type Verdict, type WhyUnknown } from '../breaches/verdict.ts';
import { buttonPart } from '../warning/button-part.ts';
import type { Part } from '../warning/parts.ts';
import { text } from './i18n.ts';

/** Why there was no answer, where the same check may have one a moment later. */
const passing = new Set<WhyUnknown>([
  'unreachable',
  'timeout',
  'service-error',
  'service-busy',
  'bad-answer',
  'too-many-checks',
  'internal',
]);

/** The buttons of a card, the way out first. What nothing is done for where it is shown is left out there. */
export function cardButtons(verdict: Verdict, isNew: boolean): Part[] {
  const mayPass = verdict.kind === 'unknown' && passing.has(verdict.why);
  const bad = isBad(verdict);
  return [
    ...(mayPass ? [buttonPart('again', text('popup_try_again'), { class: 'main' })] : []),
    ...(isNew ? [suggestButton(bad)] : []),
    buttonPart('details', text('button_details'), { opens: 'vigie-details' }),
    hideButton(),
    ...(bad ? [buttonPart('submit', text('button_submit_anyway'), { class: 'plain' })] : []),
  ];
}

export const hideButton = (): Part => buttonPart('hide', text('button_hide'));

function suggestButton(bad: boolean): Part {
  return buttonPart('suggest', text('button_suggest'), { opens: 'vigie-suggestion', ...(bad && { class: 'main' }) });
}
