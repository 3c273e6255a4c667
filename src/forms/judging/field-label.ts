import type { Facts } from '../facts.ts';
import { letter, twoLetters } from './pattern.ts';

/** What a person reads as the name of a field: its labels, else what stands before it. `at`: which piece it is. */
export function labelTexts({ pieces }: Pick<Facts, 'pieces'>, at: number): string[] {
  const { labels = [], shape = {} } = pieces[at]?.field ?? {};
  const written = [shape['aria-label'], shape.placeholder, shape.title].map((text) =>
    (text ?? '').trim().slice(0, 120),
  );
  const own = [...labels, ...written].filter(Boolean);
  return letter().test(own.join('')) ? own : [...own, textBefore(pieces, at)].filter(Boolean);
}

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
