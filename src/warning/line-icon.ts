import type { Part } from './parts.ts';

/** On a grid of 24, drawn with nodes, in the colour of the text around it: a page's CSP has no say, and forced colours apply. */
export function lineIcon(outlines: readonly string[]): Part {
  const attributes = { viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  const parts = outlines.map((d): Part => ({ name: 'path', attributes: { d } }));
  return { name: 'svg', class: 'icon', attributes, parts };
}
