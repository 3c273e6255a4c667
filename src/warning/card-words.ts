import type { Part } from './parts.ts';

/**
 * Everything a card says and looks like, in the person's language: made where the verdict was, and built where it is shown. A
 * page's part of Vigie knows no words of its own.
 */
export interface CardWords {
  styles: CardStyles;
  card: Part;
  /** Where a new password is chosen. */
  suggestion?: SuggestionWords;
}

/** CSS: of the host, for its own `style`; for the card; for the root of each text that a page must not read. */
export type CardStyles = Record<'host' | 'card' | 'text', string>;

export interface SuggestionWords extends Record<'none' | 'weak', string> {
  panel: Part;
  /** The card once a suggestion is in the field. */
  filled: Part;
}

/** The class of the line that is said of a form that was not sent yet. */
export const heldLine = 'held';
