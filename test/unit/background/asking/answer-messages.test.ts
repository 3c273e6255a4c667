import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writePadded } from '../../breaches/range-lines.ts';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { cardSaying } from '../card-saying.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

/** Known to no list, and its SHA-1 as computed elsewhere. */
const password = 'petrel-harbour-72';
const { createHash } = await import('node:crypto');
const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
const [prefix, suffix] = [hash.slice(0, 5), hash.slice(5)];

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;
const network = vi.fn<(url: string) => Promise<Response>>();

/** A worker that has just started, with a service that lists the password 2,304 times and no list of its own. */
beforeEach(async () => {
  chrome = extensionApi();
  vi.stubGlobal('chrome', chrome);
  network.mockReset().mockImplementation(async (url) => {
    if (url.startsWith(base)) throw new TypeError('Failed to fetch');
    return new Response(writePadded([{ suffix, times: 2_304 }]));
  });
  vi.stubGlobal('fetch', network);
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
});

const page = { id, tab: { id: 7 }, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
const popup = { id, url: `${base}src/popup/popup.html` };
const question = { ask: 'check-field', password, field: 'new', finished: true };
const found = { kind: 'found', times: 2_304 };
const answer = (raw: unknown, from: object) => answerMessage(raw, from);
const outOfQuota = () => Promise.reject(new Error('Out of quota.'));
const asked = () => network.mock.calls.map(([url]) => url).filter((url) => !url.startsWith(base));

describe('a content script', () => {
  test('gets the verdict, and the tab its badge and its last check', async () => {
    expect(await answer(question, page)).toEqual({
      verdict: found,
      show: true,
      sent: true,
      said: cardSaying('found_title', 'do_new'),
    });
    expect(asked()).toEqual([`https://api.pwnedpasswords.com/range/${prefix}`]);
    // The answer does not wait for the toolbar.
    await expect.poll(() => chrome.action.setBadgeText.mock.calls).toContainEqual([{ tabId: 7, text: '!' }]);
    expect(await answer({ ask: 'last-check', tab: 7 }, popup)).toEqual({
      verdict: found,
      sent: prefix,
      site: 'shop.test',
    });
  });

  test.each([
    { ask: 'check-by-hand', password },
    { ask: 'last-check', tab: 7 },
    { ask: 'sites' },
    { ask: 'site-is-off', host: 'shop.test' },
    { ask: 'turn-site-off', host: 'shop.test', privately: false },
    { ask: 'turn-site-on', host: 'shop.test' },
    { ask: 'remove-site', host: 'shop.test' },
    { ask: 'replace-sites', sites: [] },
    { ask: 'activity' },
    { ask: 'clear-activity' },
  ])('that asks $ask gets nothing, and nothing happens', async (forged) => {
    await answer(question, page);
    network.mockClear();
    expect(await answer(forged, page)).toBeUndefined();
    expect(network).not.toHaveBeenCalled();
  });

  test('that floods gets no more requests than its share, and a fixed code', async () => {
    const answers = [];
    for (let n = 0; n < 25; n += 1) answers.push(await answer({ ...question, password: `petrel ${n}` }, page));
    expect(asked()).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ verdict: { kind: 'unknown', why: 'too-many-checks' }, sent: false });
  });

  test('is answered though its tab is gone', async () => {
    chrome.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await answer(question, page)).toMatchObject({ verdict: found });
  });

  test('is answered though session storage is broken', async () => {
    Object.assign(chrome.storage.session, { get: outOfQuota, set: outOfQuota });
    expect(await answer(question, page)).toMatchObject({ verdict: found, sent: true });
  });

  test('hears nothing of an error but a code', async () => {
    chrome.permissions.contains.mockRejectedValue(new Error('a secret of the browser'));
    const text = JSON.stringify(await answer(question, page));
    expect(text).toBe('{"verdict":{"kind":"unknown","why":"internal"},"show":false,"sent":false}');
    await expect.poll(() => chrome.action.setBadgeText.mock.calls).toContainEqual([{ tabId: 7, text: '?' }]);
  });
});

describe('the popup', () => {
  test('gets a check by hand and what was sent', async () => {
    expect(await answer({ ask: 'check-by-hand', password }, popup)).toEqual({ verdict: found, sent: prefix });
  });

  test('may check again and again, though a service is failing', async () => {
    network.mockImplementation(async () => new Response('', { status: 400 }));
    for (let n = 0; n < 30; n += 1) {
      expect(await answer({ ask: 'check-by-hand', password }, popup)).toEqual({
        verdict: { kind: 'unknown', why: 'service-error' },
        sent: prefix,
      });
    }
  });

  test('sends nothing while working offline', async () => {
    chrome.storage.local.get.mockResolvedValue({ settings: { workOffline: true } });
    expect(await answer({ ask: 'check-by-hand', password }, popup)).toMatchObject({
      verdict: { kind: 'unknown' },
      sent: null,
    });
    expect(asked()).toEqual([]);
  });

  test('sends nothing without the permission', async () => {
    chrome.permissions.contains.mockResolvedValue(false);
    expect(await answer({ ask: 'check-by-hand', password }, popup)).toEqual({
      verdict: { kind: 'unknown', why: 'no-permission' },
      sent: null,
    });
    expect(chrome.permissions.contains).toHaveBeenCalledWith({ origins: ['https://api.pwnedpasswords.com/*'] });
    expect(asked()).toEqual([]);
  });

  test('hears nothing of an error but a code', async () => {
    chrome.permissions.contains.mockRejectedValue(new Error('a secret of the browser'));
    expect(await answer({ ask: 'check-by-hand', password }, popup)).toEqual({
      verdict: { kind: 'unknown', why: 'internal' },
      sent: null,
    });
  });

  test('hears that a tab had no check', async () => {
    expect(await answer({ ask: 'last-check', tab: 8 }, popup)).toBeNull();
  });

  test('cannot pass for a field: a field has a tab', async () => {
    expect(await answer(question, popup)).toBeUndefined();
    expect(asked()).toEqual([]);
  });
});

describe('what is not ours is left to others, at once', () => {
  test.each([
    ['another extension', { id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/' }],
    ['a web page', { url: 'https://shop.test/', tab: { id: 7 } }],
    ['nobody', {}],
  ])('from %s', (_, from) => {
    expect(answer(question, from)).toBeUndefined();
    expect(answer({ ask: 'check-by-hand', password }, from)).toBeUndefined();
  });

  test.each([undefined, null, 'check-field', 7, [], {}, { ask: 'settings' }, { ask: 'check-field' }])('%o', (raw) => {
    expect(answer(raw, page)).toBeUndefined();
    expect(answer(raw, popup)).toBeUndefined();
  });
});
