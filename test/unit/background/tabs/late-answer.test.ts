import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import type { Verdict } from '../../../../src/breaches/verdict.ts';
import { cardSaying } from '../card-saying.ts';
import { extensionApi, id } from '../memory/extension-api.ts';
import { check } from './a-check.ts';

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;

const told = {
  verdict: { kind: 'leaked' },
  sent: true,
  occasion: 'late',
  site: 'shop.test',
  said: cardSaying('found_title', 'late_note', 'do_late'),
};

/** A verdict that nobody saw waits in tab 7: what was typed in https://shop.test, or elsewhere. */
function wait(verdict: Verdict = { kind: 'found', times: 3 }, origin = 'https://shop.test'): void {
  const one = check({ verdict, at: Date.now() });
  chrome.storage.session.stored = { unseen: { 7: { ...one, origin } }, tabChecks: { 7: [one] } };
}

beforeEach(async () => {
  chrome = extensionApi();
  vi.stubGlobal('chrome', chrome);
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  wait();
});

function ask(name: string, origin: string, { frameId = 0, url = `${origin}/` } = {}): Promise<unknown> | undefined {
  return answerMessage({ ask: name }, { id, tab: { id: 7 }, frameId, url, origin } as object);
}

const waits = (): boolean => '7' in (chrome.storage.session.stored['unseen'] as object);
const badge = () => (chrome.action.setBadgeText.mock.calls as unknown as [{ text: string }][]).at(-1)?.[0].text;

test('a page of the same origin is told, once, without the count, and the badge follows', async () => {
  expect(await ask('late-answer', 'https://shop.test')).toEqual(told);
  expect(await ask('late-answer', 'https://shop.test')).toBeNull();
  expect(badge()).toBe('!');
});

test('the bare domain hears of its own www.', async () => {
  wait({ kind: 'found', times: 3 }, 'https://www.shop.test');
  expect(await ask('late-answer', 'https://shop.test')).toEqual(told);
});

test.each([
  [{ kind: 'common', among: 100 }, 'leaked'],
  [{ kind: 'near-miss' }, 'near-miss'],
] as const)('%j is told as %s', async (verdict, kind) => {
  wait(verdict);
  expect(await ask('late-answer', 'https://shop.test')).toMatchObject({ verdict: { kind } });
});

test.each([
  ['another site', 'https://elsewhere.test'],
  ['http after https', 'http://shop.test'],
  ['another port', 'https://shop.test:8443'],
  ['a subdomain, perhaps a user’s', 'https://alice.shop.test'],
  ['the www. of a bare domain', 'https://www.shop.test'],
  ['a sandboxed document of the host', 'null', { url: 'https://shop.test/uploads/x.html' }],
  ['a page without an origin', 'null', { url: 'about:blank' }],
  ['a frame of the very origin', 'https://shop.test', { frameId: 3 }],
] as [string, string, { frameId?: number; url?: string }?][])(
  '%s is told nothing, whatever it asks, and takes nothing away',
  async (_, origin, more = {}) => {
    expect(await ask('late-answer', origin, more)).toBeNull();
    expect(await ask('seen', origin, more)).toBe(false);
    expect(waits()).toBe(true);
  },
);

test('what was typed in a sandboxed document, or in a frame, waits for nobody', async () => {
  for (const from of [
    { frameId: 0, url: 'https://shop.test/', origin: 'null' },
    { frameId: 3, url: 'https://shop.test/', origin: 'https://shop.test' },
  ]) {
    chrome.storage.session.stored = {};
    const question = { ask: 'check-field', password: 'dragon', field: 'new', finished: true };
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    await answerMessage(question, { id, tab: { id: 7 }, ...from } as object);
    expect(chrome.storage.session.stored['unseen'] ?? {}).toEqual({});
  }
});

test('another site’s page has no badge, nor has the site itself when the tab comes back to it', async () => {
  await ask('seen', 'https://shop.test');
  await ask('late-answer', 'https://elsewhere.test');
  expect(badge()).toBe('');
  expect(await ask('late-answer', 'https://shop.test')).toBeNull();
  expect(badge()).toBe('');
});

test('what nobody saw is told when the tab comes back, and then the badge says it, too', async () => {
  await ask('late-answer', 'https://elsewhere.test');
  expect(badge()).toBe('');
  expect(await ask('late-answer', 'https://shop.test')).toEqual(told);
  expect(badge()).toBe('!');
});

test('what the page itself showed is not said again', async () => {
  expect(await ask('seen', 'https://shop.test')).toBe(true);
  expect(waits()).toBe(false);
});

test('after two minutes, or with the clock set back by more, it is too late', async () => {
  vi.setSystemTime(Date.now() + 121_000);
  expect(await ask('late-answer', 'https://shop.test')).toBeNull();
  vi.setSystemTime(Date.now() - 300_000);
  expect(await ask('late-answer', 'https://shop.test')).toBeNull();
  vi.useRealTimers();
});
