import type { Part } from './parts.ts';

interface Said {
  title: string;
  /** What stands under the title, before anything else. */
  first?: Part;
  why: string;
  next?: string;
}

/** A verdict as lines: what happened, the one thing to do, why it matters. */
export function verdictLines({ title, first, why, next }: Said): Part[] {
  return [
    { name: 'p', class: 'title', text: title },
    ...(first === undefined ? [] : [first]),
    ...(next === undefined ? [] : [{ name: 'p', class: 'next', text: next } as const]),
    sealedLine(why, 'why'),
  ];
}

/** A text that is not the same in every card. */
export const sealedLine = (text: string, className?: string): Part => ({
  name: 'p',
  ...(className !== undefined && { class: className }),
  text,
  sealed: 'p',
});
