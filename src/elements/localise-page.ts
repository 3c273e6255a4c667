import { direction, language, type MessageKey, text } from '../words/i18n.ts';

/** Fills every `data-text="key"` of one of our own pages, and says which language the page now speaks. */
export function localisePage(page: Document = document): void {
  page.documentElement.lang = language();
  page.documentElement.dir = direction();
  for (const element of page.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = text(element.dataset['text'] as MessageKey);
  }
}
