import { buttonPart } from '../warning/button-part.ts';
import { copiedNote } from '../warning/copied-note.ts';
import type { Part } from '../warning/parts.ts';
import { suggestionBox } from '../warning/suggestion-parts.ts';
import { hideButton } from './card-buttons.ts';
import { text } from './i18n.ts';

/** What the card says once a suggestion is in the field: the password stays to be seen, for nobody else keeps it yet. */
export function filledText(): Record<'lines' | 'kept' | 'buttons', Part[]> {
  return {
    lines: [
      { name: 'p', class: 'title', text: text('suggest_filled') },
      { name: 'p', text: text('suggest_note') },
    ],
    kept: [suggestionBox(text('suggest_result'))],
    buttons: [
      buttonPart('copy', text('suggest_copy'), { class: 'main' }),
      hideButton(),
      copiedNote(text('suggest_copied')),
    ],
  };
}
