import { createElement } from '../elements/create-element.ts';
import { language, text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { ask, type SentRequest } from '../messages/messages.ts';
import { saying } from './notice.ts';

/** Milliseconds between two looks while the page is in view. */
const refreshEvery = 2_000;

const times = new Intl.DateTimeFormat(language(), { timeStyle: 'medium' });
const sizes = new Intl.NumberFormat(language(), { style: 'unit', unit: 'byte', unitDisplay: 'long' });

/** "What left this browser": the requests of this session, kept up to date while the page is in view. */
export async function showActivity(): Promise<void> {
  part('#clear-activity').addEventListener('click', () => {
    void saying(text('activity_cleared'), () => ask({ ask: 'clear-activity' })).then(refresh);
    // The pressed button goes with the last row: the keyboard goes on from here.
    part('#activity-title').focus();
  });
  setInterval(() => document.visibilityState === 'visible' && void refresh(), refreshEvery);
  await refresh();
}

let shown = '';

async function refresh(): Promise<void> {
  const requests = await ask({ ask: 'activity' }).catch(() => []);
  const now = JSON.stringify(requests);
  // Rows a person is selecting or a screen reader is reading are left alone while nothing changed.
  if (now === shown) return;
  shown = now;
  part('#activity tbody').replaceChildren(...requests.map(requestRow));
  part('#activity').hidden = requests.length === 0;
  part('#no-activity').hidden = requests.length > 0;
  part('#clear-activity').hidden = requests.length === 0;
}

function requestRow({ at, digits, bytes }: SentRequest): HTMLElement {
  const size = bytes === null ? text('activity_no_answer') : sizes.format(bytes);
  return createElement('tr', {
    children: [
      createElement('td', { text: times.format(at) }),
      createElement('td', { children: [createElement('span', { class: 'digits', text: digits })] }),
      createElement('td', { class: 'number', text: size }),
    ],
  });
}
