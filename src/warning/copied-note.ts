import type { Part } from './parts.ts';

/** Said, once it is shown. */
export function copiedNote(text: string): Part {
  const note: Part = { name: 'span', class: 'copied', text, attributes: { hidden: 'hidden' } };
  return { name: 'div', attributes: { 'aria-live': 'polite' }, parts: [note] };
}

/** Shows the note beside the button. */
export function sayCopied(button: Element): void {
  button.parentElement?.querySelector('.copied')?.removeAttribute('hidden');
}
