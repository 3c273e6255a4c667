import type { Facts, Piece } from '../facts.ts';

/** Where a field stands: what belongs together with it, and what stands above that as its heading. */
export interface Section {
  /** The pieces before the field that are of its part of the form. */
  before: Piece[];
  /** The headings right above that part. */
  headings: string[];
  /** The same; where there are none and the part begins where the form does, what stands above the form. */
  above: string[];
}

const isEntry = ({ kind }: Piece) => kind === 'entry' || kind === 'password';
const mostEntries = 12;

/**
 * The part of a form that the field is in. It begins at a heading, or with the entries after another password: an
 * installation asks for a database, and then for an account.
 */
export function sectionOf({ pieces, at, headingBefore, title }: Facts): Section {
  let from = at;
  for (let entries = 0; from > 0 && entries <= mostEntries; from--) {
    const before = pieces[from - 1];
    if (before?.kind === 'heading') break;
    if (before?.kind === 'password' && entries > 0) break;
    if (before?.kind === 'entry') entries += 1;
  }
  const headings: string[] = [];
  let top = from;
  // Two headings one below the other, with a sentence between them.
  for (; top > 0; top--) {
    const piece = pieces[top - 1];
    if (!piece || isEntry(piece) || piece.kind === 'submit') break;
    if (piece.kind === 'heading' && piece.text) headings.push(piece.text);
  }
  const above = headings.length > 0 || top > 0 ? headings : [headingBefore || title];
  return { before: pieces.slice(from, at), headings, above };
}

/** What stands on the button that sends the form, as far as it comes after the field. */
export const submitOf = ({ pieces, at }: Facts): string =>
  pieces.slice(at).find(({ kind }) => kind === 'submit')?.text ?? '';

/** What is ticked, and what it says, is no field to fill in. */
export const isTicked = ({ field }: Piece): boolean => field?.type === 'checkbox' || field?.type === 'radio';
