import type { Part } from './parts.ts';

interface Said {
  title: string;
  about?: string;
  why: string;
  next?: string;
}

/** A verdict as lines: what happened, `about` what, why it matters, and set off from them the one thing to do. */
export function verdictLines({ title, about, why, next }: Said): Part[] {
  return [
    { name: 'p', class: 'title', text: title },
    ...(about === undefined ? [] : [sealed(about)]),
    sealed(why),
    ...(next === undefined ? [] : [{ name: 'p', class: 'next', text: next } as const]),
  ];
}

const sealed = (text: string): Part => ({ name: 'p', text, sealed: 'p' });
