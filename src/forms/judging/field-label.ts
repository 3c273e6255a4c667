import type { Facts } from '../facts.ts';
import { meaningsOf } from './meanings.ts';
import { letter, twoLetters } from './pattern.ts';
import { plainWords } from './plain-words.ts';

/** What a person reads as the name of a field: its labels, else what stands before it. `at`: which piece it is. */
export function labelTexts({ pieces }: Pick<Facts, 'pieces'>, at: number): string[] {
  const { labels = [], shape = {} } = pieces[at]?.field ?? {};
  const called = cut([...labels, shape['aria-label']]);
  const shown = cut([shape.placeholder, shape.title]);
  const own = [...called, ...shown];
  if (letter().test(called.join(''))) return own;
  // "Your answer" in a field is no name for it where something stands before it; "Password" is.
  if (letter().test(own.join('')) && meaningsOf(shown.map(plainWords).join('')).has('password')) return own;
  return [...own, textBefore(pieces, at)].filter(Boolean);
}

const cut = (texts: (string | undefined)[]): string[] =>
  texts.map((text) => (text ?? '').trim().slice(0, 120)).filter(Boolean);

/** Without a label, the words that stand before the field (in the row of a table, say). */
function textBefore(pieces: Facts['pieces'], at: number): string {
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && before.length < 2; index--) {
    const piece = pieces[index];
    if (!piece || (piece.kind !== 'text' && piece.kind !== 'heading')) break;
    before.unshift(piece.text);
    if (twoLetters().test(piece.text)) break;
  }
  return before.join(' ').slice(-120);
}
