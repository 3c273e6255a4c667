import { lineIcon } from './line-icon.ts';
import type { Part } from './parts.ts';

/** Shapes differ, not only colours: a triangle warns, a circle with a question mark does not know, a circle informs. */
const outlines = {
  found: ['M12 3 22 20.5H2Z', 'M12 9.5v5', 'M12 17.4v.2'],
  unknown: [
    'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z',
    'M9.4 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2',
    'M12 17v.2',
  ],
  'not-found': ['M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Z', 'M12 11v5.5', 'M12 7.4v.2'],
};

export type Tone = keyof typeof outlines;

export const toneIcon = (tone: Tone): Part => lineIcon(outlines[tone]);
