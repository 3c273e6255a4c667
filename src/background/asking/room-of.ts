import type { PageSender } from './sender.ts';

/**
 * Whose questions share an answer in memory. What is answered from memory is answered sooner, so a page that shares it
 * with another learns what was typed there: rooms are apart as browsers keep their caches apart.
 */
export interface Room {
  name: string;
  /** Gone with the last private window. */
  privately: boolean;
}

/** Where a person checks by hand. No page gets in. */
export function handRoom(privately: boolean): Room {
  return { name: 'by hand', privately };
}

/** By origin; of a frame, also by the page it is in, as far as the browser tells, and else by the very frame. */
export function roomOf({ tab, frame, origin, around, document, privately }: PageSender): Room {
  const name = origin ? `${origin} in ${around || `frame ${tab}/${frame}`}` : `document ${document ?? nobody()}`;
  return { name, privately: privately ?? false };
}

/** An opaque origin is its document's alone. Where the browser has no name for that, nothing is remembered for it. */
function nobody(): string {
  return crypto.randomUUID();
}
