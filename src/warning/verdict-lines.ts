import { createElement } from './create-element.ts';
import { type MakeText, plainText } from './text-box.ts';

interface Said {
  title: string;
  about?: string;
  why: string;
  next?: string;
}

/** A verdict as lines: what happened, `about` what, why it matters, and set off from them the one thing to do. */
export function verdictLines({ title, about, why, next }: Said, makeText: MakeText = plainText): HTMLElement[] {
  return [
    createElement('p', { class: 'title', text: title }),
    ...(about === undefined ? [] : [makeText(about).element]),
    makeText(why).element,
    ...(next === undefined ? [] : [createElement('p', { class: 'next', text: next })]),
  ];
}
