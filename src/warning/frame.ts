import { mark } from './mark.ts';
import type { Part } from './parts.ts';
import { type Tone, toneIcon } from './tone-icon.ts';

interface Said {
  lines: Part[];
  /** What stays to be seen between them and the buttons, and is not announced. */
  kept?: Part[];
  buttons: Part[];
  /** What the buttons open in place, by id: filled already, or filled once it is opened. */
  opened?: Record<string, Part[]>;
}

interface Speech {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Who speaks: no card may pass for the page's. */
  from: string;
}

/** A whole card: what it says in a live region, its buttons, under them what they open, and at its foot who speaks. */
export function cardPart(
  tone: Tone,
  { lang, dir, from }: Speech,
  { lines, kept = [], buttons, opened = {} }: Said,
): Part {
  return {
    name: 'div',
    class: `card ${tone}`,
    attributes: { lang, dir },
    parts: [
      // Round the card's field, once it is put there.
      { name: 'div', class: 'ring', attributes: { 'aria-hidden': 'true' } },
      toneIcon(tone),
      { name: 'div', class: 'status', attributes: { role: 'status' }, parts: lines },
      ...kept,
      { name: 'div', class: 'buttons', attributes: { role: 'group', 'aria-label': from }, parts: buttons },
      ...Object.entries(opened).map(([id, parts]): Part => ({
        name: 'div',
        class: 'opened',
        attributes: { id, hidden: 'hidden' },
        parts,
      })),
      { name: 'p', class: 'from', parts: [mark(), { name: 'span', text: from }] },
    ],
  };
}
