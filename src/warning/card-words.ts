import type { OrganisationWords } from '../settings/policy.ts';
import type { Tone } from '../elements/tone-icon.ts';

/**
 * Everything a card says, in the person's language: made where the verdict was, and set as text where it is shown. A page's
 * part of Vigie knows no words of its own.
 */
export interface CardWords {
  /** The language of all the rest, and how it is written. */
  language: string;
  direction: 'ltr' | 'rtl';
  tone: Tone;
  title: string;
  /** What it is about, where that is not the field beside it. */
  about?: string;
  why: string;
  next?: string;
  organisation?: OrganisationWords;
  /** What a person can hold the warning to: names, each with what is said of it. */
  details: [name: string, value: string][];
  buttons: Record<CardButton, string>;
  /** Said of a form that was not sent yet. */
  held: string;
  /** Where a new password is chosen. */
  suggestion?: SuggestionWords;
}

export type CardButton = 'details' | 'hide' | 'submitAnyway';

export type SuggestionWords = Record<SuggestionText, string>;

/** `filled` is said once one was used, `none` where none can be made, `weak` where it would be too weak, `noWords` where only characters fit. */
export type SuggestionText =
  | 'offer'
  | 'kind'
  | 'words'
  | 'result'
  | 'use'
  | 'another'
  | 'note'
  | 'filled'
  | 'noWords'
  | 'none'
  | 'weak';
