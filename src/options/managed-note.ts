import { createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';

const lock = 'M6 11h12v9H6Z M8.5 11V7.5a3.5 3.5 0 0 1 7 0V11';

/** Said beside what a policy has locked. With an `id` it is hidden until one does. */
export function managedNote(id?: string): HTMLElement {
  const path = createElement('path', { attributes: { d: lock } });
  const icon = createElement('svg', {
    class: 'icon',
    attributes: { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    children: [path],
  });
  const note = createElement('p', {
    class: 'quiet managed',
    attributes: id === undefined ? {} : { id },
    children: [icon, text('options_managed_here')],
  });
  note.hidden = id !== undefined;
  return note;
}
