import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { extensionApi } from '../memory/extension-api.ts';

type Listener = (tab: number, change: { status?: string }) => void;

let chrome: ReturnType<typeof extensionApi>;
/** Who is told of a tab's new pages, as the browser sees it. */
let listeners: Set<Listener>;
const tell = vi.fn(async (_tab: number, _tell: object, _options: object) => true);

beforeEach(() => {
  vi.useFakeTimers();
  tell.mockClear();
  vi.stubGlobal('ServiceWorkerGlobalScope', Function);
  chrome = extensionApi();
  listeners = new Set();
  Object.assign(chrome.tabs, {
    sendMessage: tell,
    onUpdated: {
      addListener: (each: Listener) => listeners.add(each),
      removeListener: (each: Listener) => listeners.delete(each),
      hasListener: (each: Listener) => listeners.has(each),
    },
  });
  vi.stubGlobal('chrome', chrome);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker that starts with what an earlier one left in the session. */
async function start(session: Record<string, unknown> = {}) {
  chrome.storage.session.stored = session;
  vi.resetModules();
  const module = await import('../../../../src/background/tabs/follow-tabs.ts');
  module.followFromStart();
  return module;
}

const settled = () => vi.advanceTimersByTimeAsync(50);
const look = { tell: 'look-for-late-answer' };
const check = (verdict: object, more = {}) => ({ verdict, sent: null, site: 'shop.test', ...more });
const found = { kind: 'found', times: 3 };
const unseen = (at: number) => ({ finding: { verdict: found, sent: true, occasion: 'late', site: 'shop.test' }, at });

async function arrive(tab: number): Promise<void> {
  for (const each of listeners) each(tab, { status: 'complete' });
  await settled();
}

test('a new worker listens in its first turn, and has the next page of a tab with a verdict ask', async () => {
  await start({ lastChecks: { 7: check(found) } });
  expect(listeners.size).toBe(1);
  await arrive(8);
  expect(tell).not.toHaveBeenCalled();
  await arrive(7);
  expect(tell).toHaveBeenCalledExactlyOnceWith(7, look, { frameId: 0 });
  expect(listeners.size).toBe(1);
});

test.each([
  ['nothing was checked', {}],
  ['nothing was found', { lastChecks: { 7: check({ kind: 'not-found' }) } }],
  ['a suggestion replaced it', { lastChecks: { 7: check(found, { replaced: true }) } }],
  ['the unseen is too old', { unseen: { 7: unseen(Date.now() - 300_000) } }],
])('where %s, no page wakes a worker again', async (_, session) => {
  await start(session);
  expect(listeners.size).toBe(1);
  await settled();
  expect(listeners.size).toBe(0);
});

test('with the last tab that has a verdict the listening ends', async () => {
  await start({ lastChecks: { 7: check(found), 8: check({ kind: 'unknown', why: 'timeout' }) } });
  const { forgetTab } = await import('../../../../src/background/tabs/forget-tab.ts');
  Object.assign(chrome.tabs, { query: async () => [] });
  forgetTab(7);
  await settled();
  expect(listeners.size).toBe(1);
  forgetTab(8);
  await settled();
  expect(listeners.size).toBe(0);
});

test('a verdict that comes while the start is still looking is followed', async () => {
  const { follow } = await start();
  follow();
  await settled();
  expect(listeners.size).toBe(1);
});

test('a page that comes once all is out of date ends the listening', async () => {
  await start({ unseen: { 7: unseen(Date.now()) } });
  await settled();
  vi.setSystemTime(Date.now() + 300_000);
  await arrive(7);
  expect([listeners.size, tell.mock.calls.length]).toEqual([0, 0]);
});

describe('a verdict nobody saw before the worker ended', () => {
  test('is looked for by the next one', async () => {
    await start({ unseen: { 7: unseen(Date.now()), 8: unseen(Date.now() - 300_000) } });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(tell).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, look, { frameId: 0 });
  });

  test('is not, once its page says that it was seen', async () => {
    await start({ unseen: { 7: unseen(Date.now()) } });
    await settled();
    const { forgetUnseen } = await import('../../../../src/background/tabs/unseen.ts');
    await forgetUnseen(7, 'shop.test');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tell).not.toHaveBeenCalled();
  });
});

test('an event page, which Firefox would wake for ever, listens only where there is something to say', async () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', chrome);
  await start();
  expect(listeners.size).toBe(0);
  await settled();
  expect(listeners.size).toBe(0);
  await start({ lastChecks: { 7: check(found) } });
  expect(listeners.size).toBe(0);
  await settled();
  expect(listeners.size).toBe(1);
});
