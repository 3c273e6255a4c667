import type { CardStyles } from './card-words.ts';
import card from './warning.css?inline';
import text from './sealed-text.css?inline';

/** Nothing of the page's styles may reach the host; inline `!important` wins over any rule of a page. */
const host = {
  all: 'initial',
  // Which `all` leaves as the page has it: growing from the right would count as a layout shift.
  direction: 'ltr',
  position: 'fixed',
  inset: '0 auto auto 0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
};

/** How a card looks in a page of others: data as its words are, and known to the background alone. */
export const cardStyles: CardStyles = {
  host: Object.entries(host)
    .map(([property, value]) => `${property}: ${value} !important`)
    .join('; '),
  card,
  text,
};
