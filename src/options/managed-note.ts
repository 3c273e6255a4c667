import { createElement } from '../elements/create-element.ts';
import { plainText } from '../elements/text-box.ts';
import { lineIcon } from '../warning/line-icon.ts';
import { buildPart } from '../warning/parts.ts';
import { text } from '../words/i18n.ts';

const lock = 'M6 11h12v9H6Z M8.5 11V7.5a3.5 3.5 0 0 1 7 0V11';

/** Said beside what a policy has locked. With an `id` it is hidden until one does. */
export function managedNote(id?: string): HTMLElement {
  const note = createElement('p', {
    class: 'quiet managed',
    attributes: id === undefined ? {} : { id },
    children: [buildPart(lineIcon([lock]), plainText), text('options_managed_here')],
  });
  note.hidden = id !== undefined;
  return note;
}
