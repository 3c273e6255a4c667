import type { Part } from './parts.ts';
import { type Tone, toneIcon } from './tone-icon.ts';

/** A card without what it says: the live region must be in the page before its text is. */
export function cardFrame(tone: Tone, { lang, dir }: { lang: string; dir: 'ltr' | 'rtl' }): Part {
  return {
    name: 'div',
    class: `card ${tone}`,
    attributes: { lang, dir },
    parts: [
      toneIcon(tone),
      { name: 'div', class: 'status', attributes: { role: 'status' } },
      { name: 'div', class: 'buttons' },
    ],
  };
}
