import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import type * as Follow from '../../../../src/background/tabs/follow-tabs.ts';
import type * as Tabs from '../../../../src/background/tabs/forget-tab.ts';
import { sha1 } from '../../../support/default-list.ts';
import { writePadded } from '../../breaches/range-lines.ts';
import { base, extensionApi, id } from './extension-api.ts';

const password = 'petrel-harbour-72';
const suffix = Buffer.from(sha1(password)).toString('hex').slice(5).toUpperCase();
const found = { kind: 'found', times: 9 };

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;
let forgetTab: typeof Tabs.forgetTab;
let followFromStart: typeof Follow.followFromStart;

beforeEach(async () => {
  chrome = extensionApi();
  Object.assign(chrome.tabs, { query: async () => [], sendMessage: async () => true });
  chrome.storage.local.get.mockResolvedValue({ settings: { askServiceOnSignIn: true } });
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith(base)) throw new TypeError('Failed to fetch');
    return new Response(writePadded([{ suffix, times: 9 }]));
  });
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  ({ forgetTab } = await import('../../../../src/background/tabs/forget-tab.ts'));
  ({ followFromStart } = await import('../../../../src/background/tabs/follow-tabs.ts'));
});

const popup = { id, url: `${base}src/popup/popup.html` };
const page = { id, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
const keys = [
  'activity',
  'privateSignInVerdicts',
  'privateSites',
  'wavedSites',
  'privateWavedSites',
  'requestBudget',
  'servicePause',
  'signInVerdicts',
  'tabChecks',
  'unseen',
  'usedPrivately',
];
const damaged: unknown[] = [5, true, 'text', null, {}, [], { key: 'a' }, [null, 7], { 7: null }, { 7: { verdict: 3 } }];

describe.each(keys)('%s', (key) => {
  test.each(damaged)('that is %j stops nothing', async (value) => {
    chrome.storage.session.stored = { [key]: value };
    followFromStart();
    for (const [incognito, field] of [
      [false, 'new'],
      [true, 'current'],
    ] as const) {
      const question = { ask: 'check-field', password, field, finished: true };
      const answer = await answerMessage(question, { ...page, tab: { id: 7, incognito } } as object);
      expect(answer).toMatchObject({ verdict: found, show: true });
    }
    const ask = (question: object, from: object = popup) => answerMessage(question, from);
    expect(await ask({ ask: 'check-by-hand', password, privately: true })).toMatchObject({ verdict: found });
    expect(await ask({ ask: 'last-check', tab: 7 })).toMatchObject({ verdict: found });
    expect(await ask({ ask: 'site-is-off', host: 'shop.test' })).toBe(false);
    expect(await ask({ ask: 'activity' })).toMatchObject([{ bytes: expect.any(Number) as number }]);
    expect(await ask({ ask: 'replaced' }, { ...page, tab: { id: 7 } })).toBe(true);
    forgetTab(7);
    await vi.waitFor(() => expect(JSON.stringify(chrome.storage.session.stored)).not.toContain('shop.test'));
  });
});

test('of what is damaged in part the rest is kept', async () => {
  const sent = { at: 5, digits: 'AAAAA', bytes: null };
  const last = { verdict: found, sent: null, site: 'shop.test' };
  const kept = { ...last, asker: '0 https://shop.test', field: '0/new', page: 'shop.test', at: 5 };
  chrome.storage.session.stored = {
    activity: [null, sent, { at: 'x' }],
    tabChecks: { 7: [{ verdict: found }, kept, null], 8: last },
  };
  expect(await answerMessage({ ask: 'activity' }, popup)).toEqual([sent]);
  expect(await answerMessage({ ask: 'last-check', tab: 7 }, popup)).toEqual(last);
  expect(await answerMessage({ ask: 'last-check', tab: 8 }, popup)).toBeNull();
});

test('a private use that cannot be read is forgotten like one', async () => {
  chrome.storage.session.stored = { usedPrivately: 'perhaps', privateSites: ['secret.test'] };
  forgetTab(7);
  await vi.waitFor(() =>
    expect(chrome.storage.session.stored).toMatchObject({ usedPrivately: false, privateSites: [] }),
  );
});
