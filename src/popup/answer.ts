import type { Verdict } from '../breaches/verdict.ts';
import { createElement } from '../elements/create-element.ts';
import { plainText } from '../elements/text-box.ts';
import { buildParts } from '../warning/parts.ts';
import { toneIcon } from '../warning/tone-icon.ts';
import { verdictLines } from '../warning/verdict-lines.ts';
import { type Occasion, verdictText } from '../words/verdict-text.ts';

/** One of the three answers, as a card of icon and words. */
export function answerCard(verdict: Verdict, occasion: Occasion): HTMLElement {
  const said = verdictText(verdict, occasion);
  return createElement('div', {
    class: `answer ${said.tone}`,
    children: buildParts([toneIcon(said.tone), ...verdictLines(said)], plainText),
  });
}
