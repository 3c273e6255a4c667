import type { Part } from './parts.ts';

/**
 * Everything a card says and looks like, in the person's language: made where the verdict was, and built where it is shown. A
 * page's part of Vigie knows no words of its own.
 */
export interface CardWords {
  styles: CardStyles;
  frame: Part;
  /** That of a card that only says something. */
  noteFrame: Part;
  /** What happened, about what, why it matters, what to do; the organisation's own words. */
  lines: Part[];
  /** Names, each with what is said of it: what a person can hold the warning to. */
  details: Part;
  buttons: Record<'details' | 'hide' | 'submitAnyway', string>;
  /** Where a new password is chosen. */
  suggestion?: SuggestionWords;
}

/** CSS: of the host, for its own `style`; for the card; for the root of each text that a page must not read. */
export type CardStyles = Record<'host' | 'card' | 'text', string>;

export interface SuggestionWords extends Record<'offer' | 'filled' | 'none' | 'weak', string> {
  panel: Part;
}

/** The class of the line that is said of a form that was not sent yet. */
export const heldLine = 'held';
