import { createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';

/** "What was sent" for one answer: the five digits that left the machine, or nothing. */
export function sentList(digits: string | null): HTMLElement {
  const value = createElement('dd', digits === null ? { text: text('popup_sent_nothing') } : {});
  if (digits !== null) {
    const meaning = createElement('span', { class: 'quiet', text: `(${text('popup_sent_meaning')})` });
    value.append(createElement('strong', { class: 'digits', text: digits }), ' ', meaning);
  }
  return createElement('dl', { class: 'sent', children: [createElement('dt', { text: text('details_sent') }), value] });
}
