import type { Piece } from './cluster.ts';
import { twoLetters } from './pattern.ts';
import { isElement, nodeBefore, parentOf, tagOf, textOf } from './composed-tree.ts';

/** The words between this field and the next one: rules for a password stand there. */
export function hintTexts(pieces: Piece[], field: Node): string[] {
  const at = pieces.findIndex((piece) => piece.node === field);
  const after: string[] = [];
  for (const piece of pieces.slice(at + 1, at + 12)) {
    if (piece.kind === 'entry' || piece.kind === 'password' || piece.kind === 'submit') break;
    if (piece.kind === 'text' || piece.kind === 'link') after.push(piece.text);
  }
  return after;
}

const worded = (piece: Piece) => twoLetters().test(piece.text);

/** The button that is pressed after filling this field in: the first that submits, else the first of any kind. */
export function submitText(pieces: Piece[], field: Node): string {
  const after = pieces.slice(pieces.findIndex((piece) => piece.node === field) + 1);
  const found =
    after.find((piece) => piece.kind === 'submit' && worded(piece)) ??
    after.find((piece) => piece.kind === 'button' && worded(piece));
  return found?.text ?? '';
}

/** The nearest heading above a cluster that has none of its own. */
export function headingBefore(root: Node): string {
  let climbed = 0;
  for (let node: Node | null = root; node && climbed < 5; node = parentOf(node), climbed++) {
    let sibling = nodeBefore(node);
    for (let looked = 0; sibling && looked < 12; looked++) {
      if (isElement(sibling)) {
        if (/^h[1-6]$/.test(tagOf(sibling))) return textOf(sibling).slice(0, 120);
        const inside =
          tagOf(sibling) === 'form' ? null : sibling.querySelector('h1,h2,h3,h4,h5,h6,[role=heading],legend');
        if (inside) return textOf(inside).slice(0, 120);
      }
      sibling = nodeBefore(sibling);
    }
  }
  return '';
}
