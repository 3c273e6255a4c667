import type { Verdict } from '../breaches/verdict.ts';
import { createElement } from '../create-element.ts';
import { toneIcon } from '../tone-icon.ts';
import { type Occasion, verdictText } from '../verdict-text.ts';

/** One of the three answers, as a card of icon and words. */
export function answerCard(verdict: Verdict, occasion: Occasion): HTMLElement {
  const { tone, title, sentences } = verdictText(verdict, occasion);
  const lines = sentences.map((sentence) => createElement('p', { text: sentence }));
  const heading = createElement('p', { class: 'title', text: title });
  return createElement('div', { class: `answer ${tone}`, children: [toneIcon(tone), heading, ...lines] });
}
