import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import type * as SettingsStore from '../../src/settings/settings-store.ts';

let own: Record<string, unknown>;
const local = {
  get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
  set: vi.fn(async (items: object) => void Object.assign(own, structuredClone(items))),
};
const managed = { get: async () => ({}) };
vi.stubGlobal('chrome', { storage: { local, managed } });
let store: typeof SettingsStore;

beforeEach(async () => {
  vi.resetModules();
  local.get.mockReset().mockImplementation(async (key) => ({ [key]: structuredClone(own[key]) }));
  own = { settings: { workOffline: true, warnFrom: 500 } };
  store = await import('../../src/settings/settings-store.ts');
});
afterEach(() => vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);
const broken = () => Promise.reject(new Error('broken'));

test('settings that take long at first are waited for', async () => {
  vi.useFakeTimers();
  let answer: ((items: Record<string, unknown>) => void) | undefined;
  local.get.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const slow = store.loadSettings();
  await vi.advanceTimersByTimeAsync(2_000);
  answer?.({ settings: { workOffline: true } });
  expect((await slow).workOffline).toBe(true);
});

test('for four seconds and no longer, and then they are not known', async () => {
  vi.useFakeTimers();
  local.get.mockImplementation(never);
  const answered = vi.fn();
  void store.loadSettings().then(answered);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(answered).toHaveBeenCalledWith(defaultSettings);
  expect(store.settingsAreKnown()).toBe(false);
});

test.each([
  ['fails', broken],
  ['hangs', never],
])('what was read before holds where a later read %s', async (_, get) => {
  await store.loadSettings();
  local.get.mockImplementationOnce(get);
  expect(await store.loadSettings()).toMatchObject({ workOffline: true, warnFrom: 500 });
});

test.each([
  ['fails', broken],
  ['hangs', never],
])('nothing is written over what a read that %s left unknown', async (_, get) => {
  local.get.mockImplementationOnce(get);
  await expect(store.saveSettings({ holdForm: true })).rejects.toThrow('could not be read');
  expect(own['settings']).toEqual({ workOffline: true, warnFrom: 500 });
  await store.saveSettings({ holdForm: true });
  expect(own['settings']).toMatchObject({ workOffline: true, warnFrom: 500, holdForm: true });
});
