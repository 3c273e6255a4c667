import type { Piece } from '../facts.ts';
import { twoLetters } from './pattern.ts';

/** The words between this field and the next one: rules for a password stand there. `at`: which piece the field is. */
export function hintTexts(pieces: Piece[], at: number): string[] {
  const after: string[] = [];
  for (const piece of pieces.slice(at + 1, at + 12)) {
    if (piece.kind === 'entry' || piece.kind === 'password' || piece.kind === 'submit') break;
    if (piece.kind === 'text' || piece.kind === 'link') after.push(piece.text);
  }
  return after;
}

const worded = (piece: Piece) => twoLetters().test(piece.text);

/** The button that is pressed after filling this field in: the first that submits, else the first of any kind. */
export function submitText(pieces: Piece[], at: number): string {
  const after = pieces.slice(at + 1);
  const found =
    after.find((piece) => piece.kind === 'submit' && worded(piece)) ??
    after.find((piece) => piece.kind === 'button' && worded(piece));
  return found?.text ?? '';
}
