import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Messages from '../../../../src/background/asking/answer-messages.ts';
import type * as Tabs from '../../../../src/background/tabs/forget-tab.ts';
import { writePadded } from '../../breaches/range-lines.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Messages.answerMessage;
let forgetTab: typeof Tabs.forgetTab;
let open: { id: number; incognito: boolean }[];

beforeEach(async () => {
  chrome = extensionApi();
  open = [
    { id: 1, incognito: false },
    { id: 7, incognito: true },
    { id: 8, incognito: true },
  ];
  Object.assign(chrome.tabs, { query: async () => open });
  chrome.storage.local.get.mockResolvedValue({ settings: { askServiceOnSignIn: true } });
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith(base)) throw new TypeError('Failed to fetch');
    return new Response(writePadded([{ suffix: 'A'.repeat(35), times: 1 }]));
  });
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  ({ forgetTab } = await import('../../../../src/background/tabs/forget-tab.ts'));
});

const popup = { id, url: `${base}src/popup/popup.html` };

function choose(tab: { id: number; incognito: boolean }, password: string): Promise<unknown> {
  return check(tab, password, 'new');
}

async function check(tab: { id: number; incognito: boolean }, password: string, field = 'current'): Promise<unknown> {
  const from = { id, tab, frameId: 0, url: 'https://shop.test/', origin: 'https://shop.test' };
  return answerMessage({ ask: 'check-field', password, field, finished: true }, from as object);
}

/** What the browser's memory holds that can be told to come from this tab or its window. */
const held = (): string => JSON.stringify(chrome.storage.session.stored);
const requests = async () => ((await answerMessage({ ask: 'activity' }, popup)) as unknown[]).length;

async function close(tab: number): Promise<void> {
  open = open.filter(({ id: each }) => each !== tab);
  forgetTab(tab);
  // One more question, which is answered after all that closing began.
  for (let n = 0; n < 50; n += 1) await Promise.resolve();
  await answerMessage({ ask: 'last-check', tab }, popup);
}

test('the last private tab takes its requests, sites and verdicts along; the others stay', async () => {
  await check({ id: 1, incognito: false }, 'guillemot+51');
  await check({ id: 7, incognito: true }, 'guillemot+52');
  await answerMessage({ ask: 'check-by-hand', password: 'guillemot+53', privately: true }, popup);
  await answerMessage({ ask: 'turn-site-off', host: 'secret.test', privately: true }, popup);
  expect(await requests()).toBe(3);
  expect(held()).toContain('secret.test');

  await close(8);
  expect(await requests()).toBe(3);
  await close(7);
  await vi.waitFor(async () => expect(await requests()).toBe(1));
  await vi.waitFor(() => expect(held()).not.toMatch(/secret\.test|"privately"|"usedPrivately":true/));
  expect(chrome.storage.session.stored['privateSignInVerdicts']).toEqual({ key: '', verdicts: {} });
  expect(Object.keys((chrome.storage.session.stored['signInVerdicts'] as { verdicts: object }).verdicts)).toHaveLength(
    1,
  );
});

test('the last private tab takes the answers in memory along: the same password is a new request', async () => {
  await check({ id: 1, incognito: false }, 'guillemot+59');
  await check({ id: 7, incognito: true }, 'guillemot+59');
  await close(8);
  await close(7);
  open = [...open, { id: 9, incognito: true }];
  await vi.waitFor(() => expect(held()).toContain('"usedPrivately":false'));
  await choose({ id: 9, incognito: true }, 'guillemot+59');
  expect(await requests()).toBe(2);
  // That of the ordinary window is still there.
  await choose({ id: 1, incognito: false }, 'guillemot+59');
  expect(await requests()).toBe(2);
});

test('a site turned off in a private window is silent there, and only there', async () => {
  const isOff = (privately: boolean) => answerMessage({ ask: 'site-is-off', host: 'shop.test', privately }, popup);
  const answers = (tab: { id: number; incognito: boolean }) => choose(tab, 'guillemot+62');
  await answerMessage({ ask: 'turn-site-off', host: 'shop.test', privately: true }, popup);
  expect([await isOff(true), await isOff(false)]).toEqual([true, false]);
  expect(await answers({ id: 7, incognito: true })).toMatchObject({ verdict: null });
  expect(await answers({ id: 1, incognito: false })).toMatchObject({ verdict: { kind: 'not-found' } });
  await answerMessage({ ask: 'turn-site-on', host: 'shop.test' }, popup);
  expect(await isOff(true)).toBe(true);
  await answerMessage({ ask: 'turn-site-on', host: 'shop.test', privately: true }, popup);
  expect(await isOff(true)).toBe(false);
});

test('a worker that dies in the middle leaves nothing that the next one does not know to forget', async () => {
  vi.stubGlobal('fetch', (url: string) => {
    if (url.startsWith(base)) return Promise.reject(new TypeError('Failed to fetch'));
    // What is in the storage by the time the request goes out is all that this worker leaves.
    return new Promise(() => undefined);
  });
  void check({ id: 7, incognito: true }, 'guillemot+60');
  void answerMessage({ ask: 'check-by-hand', password: 'guillemot+61', privately: true }, popup);
  await vi.waitFor(async () => expect(await requests()).toBe(2));
  expect(held()).toContain('"usedPrivately":true');
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
  ({ forgetTab } = await import('../../../../src/background/tabs/forget-tab.ts'));
  await close(8);
  await close(7);
  await vi.waitFor(async () => expect(await requests()).toBe(0));
  expect(held()).not.toMatch(/"[\dA-F]{5}"/);
});

describe('the last private window closed in the middle', () => {
  beforeEach(() => {
    open = open.filter(({ incognito }) => !incognito);
    Object.assign(chrome.tabs, { get: async () => Promise.reject(new Error('No tab with id: 7.')) });
  });

  test.each(['guillemot+55', 'guillemot+56'])(
    'of a check leaves nothing of it, nor of the others: %s',
    async (first) => {
      await Promise.all([check({ id: 7, incognito: true }, first), check({ id: 7, incognito: true }, 'guillemot+55')]);
      await vi.waitFor(async () => expect(await requests()).toBe(0));
      await vi.waitFor(() => expect(held()).not.toMatch(/shop\.test|"usedPrivately":true/));
    },
  );

  test('of a check by hand leaves nothing of it', async () => {
    await answerMessage({ ask: 'check-by-hand', password: 'guillemot+57', privately: true }, popup);
    await vi.waitFor(async () => expect(await requests()).toBe(0));
    expect(await answerMessage({ ask: 'check-by-hand', password: 'guillemot+58' }, popup)).toMatchObject({
      verdict: { kind: 'not-found' },
    });
    expect(await requests()).toBe(1);
  });

  test('of turning a site off leaves no site', async () => {
    await answerMessage({ ask: 'turn-site-off', host: 'secret.test', privately: true }, popup);
    await vi.waitFor(() => expect(held()).not.toMatch(/secret\.test|"usedPrivately":true/));
  });
});

test('where nothing was done privately, closing a tab asks for no others', async () => {
  const query = vi.fn(async () => open);
  Object.assign(chrome.tabs, { query });
  await check({ id: 1, incognito: false }, 'guillemot+54');
  await close(1);
  expect(query).not.toHaveBeenCalled();
  expect(await requests()).toBe(1);
});
