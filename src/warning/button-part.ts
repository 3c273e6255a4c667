import type { Part } from './parts.ts';

interface Looks {
  class?: string;
  /** The id of what it opens in place. */
  opens?: string;
}

/** A button by the name of what it does. */
export function buttonPart(name: string, text: string, { class: className, opens }: Looks = {}): Part {
  const opening = opens !== undefined && { 'aria-expanded': 'false', 'aria-controls': opens };
  return {
    name: 'button',
    ...(className !== undefined && { class: className }),
    text,
    attributes: { type: 'button', name, ...opening },
  };
}
