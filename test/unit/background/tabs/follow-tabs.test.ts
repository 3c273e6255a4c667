import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../../src/breaches/verdict.ts';
import { extensionApi } from '../memory/extension-api.ts';
import { check } from './a-check.ts';

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
const found: Verdict = { kind: 'found', times: 3 };
const notFound: Verdict = { kind: 'not-found' };
const minute = 60_000;
/** Of a tab that was checked so many minutes ago. */
const checked = (minutes: number, more: Parameters<typeof check>[0] = {}) => [
  check({ verdict: found, at: Date.now() - minutes * minute, ...more }),
];

async function arrive(tab: number): Promise<void> {
  for (const each of listeners) each(tab, { status: 'complete' });
  await settled();
}

// A page that is told to look only after a leaked password would learn one bit of what was typed on the site before.
test.each([found, notFound])(
  'a new worker listens in its first turn, and has the next page of a tab ask: %j',
  async (verdict) => {
    await start({ tabChecks: { 7: checked(59, { verdict }) } });
    expect(listeners.size).toBe(1);
    await arrive(8);
    expect(tell).not.toHaveBeenCalled();
    await arrive(7);
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, look, { frameId: 0 });
    expect(listeners.size).toBe(1);
  },
);

test.each([
  ['nothing was checked', {}],
  ['the last check is more than an hour old', { tabChecks: { 7: checked(61) } }],
  ['the tab has left the site', { tabChecks: { 7: checked(3, { over: 'left' }) } }],
] as const)('where %s, no page wakes a worker again', async (_, session) => {
  await start(session);
  expect(listeners.size).toBe(1);
  await settled();
  expect(listeners.size).toBe(0);
});

test('with the last tab that was checked the listening ends', async () => {
  await start({ tabChecks: { 7: checked(5), 8: checked(5) } });
  const { forgetTab } = await import('../../../../src/background/tabs/forget-tab.ts');
  Object.assign(chrome.tabs, { query: async () => [] });
  forgetTab(7);
  await settled();
  expect(listeners.size).toBe(1);
  forgetTab(8);
  await settled();
  expect(listeners.size).toBe(0);
});

test('a check that comes while the start is still looking is followed', async () => {
  const { follow } = await start();
  follow();
  await settled();
  expect(listeners.size).toBe(1);
});

test('while a question is answered its tab is watched, whatever pages come', async () => {
  const { follow, watchTab } = await start();
  await settled();
  // Nobody listened before: the page may be gone already.
  const unsure = watchTab(7);
  expect(unsure.mayHaveGone()).toBe(true);
  unsure.end();
  follow();
  const watch = watchTab(7);
  await arrive(8);
  expect([watch.mayHaveGone(), listeners.size]).toEqual([false, 1]);
  for (const each of listeners) each(8, { status: 'loading' });
  expect(watch.mayHaveGone()).toBe(false);
  for (const each of listeners) each(7, { status: 'loading' });
  expect(watch.mayHaveGone()).toBe(true);
  watch.end();
  await settled();
  expect(listeners.size).toBe(0);
});

test('a question about which nothing is noted leaves no listener', async () => {
  const { watchTab } = await start();
  watchTab(7).end();
  await settled();
  expect(listeners.size).toBe(0);
});

test('a page that comes once all is out of date ends the listening', async () => {
  await start({ tabChecks: { 7: checked(58) } });
  await settled();
  vi.setSystemTime(Date.now() + 5 * minute);
  await arrive(7);
  expect([listeners.size, tell.mock.calls.length]).toEqual([0, 0]);
});

test.each([found, notFound])(
  'what may be unseen since the last worker is looked for by the next one: %j',
  async (verdict) => {
    await start({ tabChecks: { 7: checked(1, { verdict }), 8: checked(3, { verdict }) } });
    await vi.advanceTimersByTimeAsync(3_500);
    expect(tell).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, look, { frameId: 0 });
  },
);

test('an event page, which Firefox would wake for ever, listens only where there is something to say', async () => {
  vi.unstubAllGlobals();
  vi.stubGlobal('chrome', chrome);
  await start();
  expect(listeners.size).toBe(0);
  await settled();
  expect(listeners.size).toBe(0);
  await start({ tabChecks: { 7: checked(5) } });
  expect(listeners.size).toBe(0);
  await settled();
  expect(listeners.size).toBe(1);
});
