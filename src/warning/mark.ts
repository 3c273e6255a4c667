import type { Part } from './parts.ts';

/**
 * The icon of the toolbar, on its grid of 16: a lookout's spyglass, its three tubes at 45 degrees. Every edge runs through corners
 * of the grid, the gaps are wide enough to stay open at 16 pixels, and the corner where browsers lay a badge is empty.
 */
export const ground =
  'M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0Z';
export const tubes = ['M1 13 4 10l2 2-3 3Z', 'M4.5 8.5 7 6l3 3-2.5 2.5Z', 'M7 4l3-3 5 5-3 3Z'];

/** Vigie's mark, drawn with nodes in the colour of the text around it. */
export function mark(): Part {
  const attributes = { viewBox: '0 0 16 16', 'aria-hidden': 'true' };
  const d = ground + tubes.join('');
  return { name: 'svg', class: 'mark', attributes, parts: [{ name: 'path', attributes: { d } }] };
}
