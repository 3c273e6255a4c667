import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { writePadded } from '../../breaches/range-lines.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

const password = 'petrel-harbour-72';
const suffix = createHash('sha1').update(password).digest('hex').slice(5).toUpperCase();
const found = { kind: 'found', times: 2_304 };

let answer: (raw: unknown, from: object) => ReturnType<typeof Background.answerMessage>;
const network = vi.fn<(url: string) => Promise<Response>>();
const asked = () => network.mock.calls.map(([url]) => url).filter((url) => !url.startsWith(base));

beforeEach(async () => {
  vi.stubGlobal('chrome', extensionApi());
  network.mockReset().mockImplementation(async (url) => {
    if (url.startsWith(base)) throw new TypeError('Failed to fetch');
    return new Response(writePadded([{ suffix, times: 2_304 }]));
  });
  vi.stubGlobal('fetch', network);
  vi.resetModules();
  const background = await import('../../../../src/background/asking/answer-messages.ts');
  answer = background.answerMessage;
});

const page = { id, tab: { id: 7 }, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
const popup = { id, url: `${base}src/popup/popup.html` };
const question = { ask: 'check-field', password, field: 'new', finished: true };

test('asking again, as for a confirm field, has the answer from memory, and spends nothing', async () => {
  for (let n = 0; n < 40; n += 1) {
    const from = { ...page, documentId: 'A1' };
    expect(await answer(question, from)).toMatchObject({ verdict: found, show: true, sent: n === 0 });
  }
  expect(asked()).toHaveLength(1);
});

test('another document of the site pays for what memory knows as for what it does not', async () => {
  await answer(question, { ...page, documentId: 'A1' });
  const later = { ...page, documentId: 'A2' };
  for (let n = 0; n < 19; n += 1) await answer({ ...question, password: `petrel ${n}` }, later);
  expect(await answer(question, later)).toMatchObject({ verdict: { kind: 'unknown', why: 'too-many-checks' } });
  expect(asked()).toHaveLength(20);
});

test.each([
  ['another site', { url: 'https://evil.test/', origin: 'https://evil.test' }],
  ['the same host by http', { url: 'http://shop.test/', origin: 'http://shop.test' }],
  ['the same host at another port', { url: 'https://shop.test:8443/', origin: 'https://shop.test:8443' }],
  ['a sandboxed document of the host', { origin: 'null' }],
  ['a private window', { tab: { id: 8, incognito: true } }],
  ['a frame of the site in a page of another', { frameId: 3, tab: { id: 7, url: 'https://evil.test/' } }],
])('%s has nothing of what is in memory: it asks anew', async (_, more) => {
  await answer(question, page);
  const from = { ...page, documentId: 'A2', ...more };
  expect(await answer(question, from)).toMatchObject({ verdict: found, sent: true });
  expect(asked()).toHaveLength(2);
});

test('the site in another tab, or in a frame of the site, has it from memory', async () => {
  await answer(question, page);
  for (const more of [{ tab: { id: 8 } }, { frameId: 3, tab: { id: 7, url: 'https://shop.test/x' } }]) {
    expect(await answer(question, { ...page, ...more })).toMatchObject({ verdict: found, sent: false });
  }
});

test('a sandboxed document has its own memory, and no other document has it', async () => {
  const sandboxed = { ...page, origin: 'null', frameId: 3 };
  expect(await answer(question, { ...sandboxed, documentId: 'A1' })).toMatchObject({ sent: true });
  expect(await answer(question, { ...sandboxed, documentId: 'A1' })).toMatchObject({ sent: false });
  expect(await answer(question, { ...sandboxed, documentId: 'A2' })).toMatchObject({ sent: true });
  // Where the browser names no document, nothing is remembered for it.
  expect(await answer(question, sandboxed)).toMatchObject({ sent: true });
  expect(await answer(question, sandboxed)).toMatchObject({ sent: true });
});

test('asking by hand has nothing of a page, nor a page of what was asked by hand', async () => {
  await answer({ ask: 'check-by-hand', password }, popup);
  expect(await answer(question, page)).toMatchObject({ sent: true });
  expect(await answer({ ask: 'check-by-hand', password }, popup)).toMatchObject({ sent: null });
  expect(asked()).toHaveLength(2);
});
