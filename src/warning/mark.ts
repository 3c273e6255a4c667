import type { Part } from './parts.ts';

/** The icon of the toolbar on its grid of 16, as what is filled and what is left open in it. */
const ground = 'M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0Z';
const lookout = 'M7 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM9 3h3v-.5h2v3h-2V5H9ZM2 7h12v2h-1l-1.5 3H9v4H7v-4H4.5L3 9H2Z';

/** Vigie's mark, drawn with nodes in the colour of the text around it. */
export function mark(): Part {
  const attributes = { viewBox: '0 0 16 16', 'aria-hidden': 'true' };
  return { name: 'svg', class: 'mark', attributes, parts: [{ name: 'path', attributes: { d: ground + lookout } }] };
}
