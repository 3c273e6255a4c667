import type { Verdict } from '../breaches/verdict.ts';
import { part } from '../elements/page-part.ts';
import { plainText } from '../elements/text-box.ts';
import { ask } from '../messages/messages.ts';
import { buildPart } from '../warning/parts.ts';
import { toneIcon } from '../warning/tone-icon.ts';
import { type MessageKey, text } from '../words/i18n.ts';
import { verdictText } from '../words/verdict-text.ts';
import { answerCard } from './answer.ts';
import { sentList } from './sent.ts';

/** What the last check in the tab said: in one line, which opens. */
export async function showLastCheck(tab: number | undefined): Promise<void> {
  const last = tab === undefined ? null : await ask({ ask: 'last-check', tab }).catch(() => null);
  part('#last-none').hidden = last !== null;
  part('#last-check').hidden = last === null;
  if (!last) return;
  const { verdict, site, sent } = last;
  const icon = buildPart(toneIcon(verdictText(verdict, 'late').tone), plainText);
  part('#last-check summary').replaceChildren(icon, text(inAFewWords[verdict.kind], site));
  part('#last-answer').replaceChildren(answerCard(verdict, 'late'));
  part('#last-sent').replaceChildren(sentList(sent));
}

const inAFewWords: Record<Verdict['kind'], MessageKey> = {
  found: 'popup_last_found',
  common: 'popup_last_found',
  leaked: 'popup_last_found',
  'near-miss': 'popup_last_near_miss',
  'not-found': 'popup_last_not_found',
  unknown: 'popup_last_unknown',
};
