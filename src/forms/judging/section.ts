import type { Piece } from '../facts.ts';

/** Where a field stands: what belongs together with it, and what stands above that as its heading. */
export interface Section {
  /** The pieces before the field that are of its part of the form. */
  before: Piece[];
  /** The headings right above that part. */
  headings: string[];
  /** Whether the part begins where the form does. */
  isFirst: boolean;
}

const isEntry = ({ kind }: Piece) => kind === 'entry' || kind === 'password';
const mostEntries = 12;

/**
 * The part of a form that the field at `at` is in. It begins at a heading, or with the entries after another password: an
 * installation asks for a database, and then for an account.
 */
export function sectionOf(pieces: readonly Piece[], at: number): Section {
  let from = at;
  for (let entries = 0; from > 0 && entries <= mostEntries; from--) {
    const before = pieces[from - 1];
    if (before?.kind === 'heading') break;
    if (before?.kind === 'password' && entries > 0) break;
    if (before?.kind === 'entry') entries += 1;
  }
  const headings: string[] = [];
  let above = from;
  // Two headings one below the other, with a sentence between them.
  for (; above > 0; above--) {
    const piece = pieces[above - 1];
    if (!piece || isEntry(piece) || piece.kind === 'submit') break;
    if (piece.kind === 'heading' && piece.text) headings.push(piece.text);
  }
  return { before: pieces.slice(from, at), headings, isFirst: above === 0 };
}
