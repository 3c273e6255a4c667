import type { Piece } from './cluster.ts';
import { letter, twoLetters } from './pattern.ts';
import { attributeOf, elementById, textOf } from './composed-tree.ts';

/** What a person reads as the name of a field: its labels, else what stands before it. */
export function labelTexts(pieces: Piece[], field: HTMLInputElement): string[] {
  const root = field.getRootNode();
  const referred = attributeOf(field, 'aria-labelledby').split(/\s+/).slice(0, 4);
  const told = [
    ...[...(field.labels ?? [])].slice(0, 3).map(textOf),
    ...referred.map((id) => textOf(elementById(root, id) ?? field)),
    attributeOf(field, 'aria-label'),
    attributeOf(field, 'placeholder'),
    attributeOf(field, 'title'),
    field.type === 'password' ? '' : attributeOf(field, 'value'),
  ].map((text) => text.trim().slice(0, 120));
  const own = told.some(Boolean) ? told : [];
  if (own.length < 1 || !letter().test(own.join(''))) own.push(textBefore(pieces, field));
  return own.filter(Boolean);
}

/** Without a label, the words that stand before the field (in the row of a table, say). */
function textBefore(pieces: Piece[], field: Node): string {
  const at = pieces.findIndex((piece) => piece.node === field);
  const before: string[] = [];
  for (let index = at - 1; index >= 0 && before.length < 2; index--) {
    const piece = pieces[index];
    if (!piece || (piece.kind !== 'text' && piece.kind !== 'heading')) break;
    before.unshift(piece.text);
    if (twoLetters().test(piece.text)) break;
  }
  return before.join(' ').slice(-120);
}
