import type { Part } from './parts.ts';

/** Said, once it is shown. */
export function copiedNote(text: string): Part {
  const note: Part = { name: 'span', class: 'copied', text, attributes: { hidden: 'hidden' } };
  return { name: 'div', attributes: { 'aria-live': 'polite' }, parts: [note] };
}

/** Shows the note in a card. */
export function sayCopied(card: Element): void {
  card.querySelector('.copied')?.removeAttribute('hidden');
}
