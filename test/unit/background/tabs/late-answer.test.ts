import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { extensionApi, id } from '../memory/extension-api.ts';

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;

const finding = { verdict: { kind: 'found', times: 3 }, sent: true, occasion: 'late', site: 'shop.test' };

/** A verdict about shop.test that nobody saw waits in tab 7. */
beforeEach(async () => {
  chrome = extensionApi();
  vi.stubGlobal('chrome', chrome);
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  chrome.storage.session.stored = {
    unseen: { 7: { finding, at: Date.now() } },
    lastChecks: { 7: { verdict: finding.verdict, sent: 'AAAAA', site: 'shop.test' } },
  };
});

function ask(name: string, site: string, frameId = 0): Promise<unknown> | undefined {
  const address = site === '' ? {} : { url: `https://${site}/`, origin: `https://${site}` };
  return answerMessage({ ask: name }, { id, tab: { id: 7 }, frameId, ...address } as object);
}

const waits = (): boolean => '7' in (chrome.storage.session.stored['unseen'] as object);

test.each(['shop.test', 'www.shop.test', 'test'])('a page of %s is told, once, and the badge follows', async (site) => {
  expect(await ask('late-answer', site)).toEqual({
    ...finding,
    said: expect.objectContaining({ title: 'found_title', about: 'late_note', next: 'do_late' }) as object,
  });
  expect(await ask('late-answer', site)).toBeNull();
  expect(chrome.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' });
});

test.each(['elsewhere.test', 'notshop.test', 'shop.test.evil.test', ''])(
  'a page of "%s" is told nothing, whatever it asks, and takes nothing away',
  async (site) => {
    expect(await ask('late-answer', site)).toBeNull();
    expect(await ask('seen', site)).toBe(false);
    expect(waits()).toBe(true);
    expect(chrome.action.setBadgeText).not.toHaveBeenCalled();
  },
);

test('a frame within the page is told nothing', async () => {
  expect(await ask('late-answer', 'shop.test', 3)).toBeNull();
  expect(waits()).toBe(true);
});

test('what the page itself showed is not said again', async () => {
  expect(await ask('seen', 'shop.test')).toBe(true);
  expect(waits()).toBe(false);
});

test('after two minutes, or with the clock set back by more, it is too late', async () => {
  vi.setSystemTime(Date.now() + 121_000);
  expect(await ask('late-answer', 'shop.test')).toBeNull();
  vi.setSystemTime(Date.now() - 300_000);
  expect(await ask('late-answer', 'shop.test')).toBeNull();
  vi.useRealTimers();
});
