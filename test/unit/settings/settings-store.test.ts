import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';

type Listener = (changes: Record<string, unknown>, area: string) => void;
let own: Record<string, unknown>;
let policy: Record<string, unknown>;
let listeners: Set<Listener>;
const local = {
  get: vi.fn(async (key: string): Promise<Record<string, unknown>> => ({ [key]: structuredClone(own[key]) })),
  set: vi.fn(async (items: object) => void Object.assign(own, structuredClone(items))),
};
const managed = { get: vi.fn(async () => policy) };
const onChanged = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};
const storage = { local, managed, onChanged };
vi.stubGlobal('chrome', { storage });
const store = await import('../../../src/settings/settings-store.ts');

beforeEach(() => {
  vi.clearAllMocks();
  own = {};
  policy = {};
  listeners = new Set();
});

describe('what holds', () => {
  test('is the defaults, then the person’s choice, then the policy', async () => {
    expect(await store.loadSettings()).toEqual(defaultSettings);
    own['settings'] = { warnFrom: 5, workOffline: true };
    policy = { warnFrom: 100, holdForm: true };
    expect(await store.loadEffectiveSettings()).toMatchObject({
      settings: { ...defaultSettings, workOffline: true, warnFrom: 100, holdForm: true },
      locked: new Set(['warnFrom', 'holdForm']),
    });
  });

  test('is locked also where the policy decides what is the default anyway', async () => {
    policy = { warnNew: true, warnFrom: 1 };
    expect((await store.loadEffectiveSettings()).locked).toEqual(new Set(['warnNew', 'warnFrom']));
  });

  test('is not decided by a policy of a wrong type, nor by one of an unknown name', async () => {
    own['settings'] = { warnFrom: 5 };
    policy = { warnFrom: 0, warnNew: 'no', workOffline: null, other: true };
    expect(await store.loadEffectiveSettings()).toMatchObject({
      settings: { ...defaultSettings, warnFrom: 5 },
      locked: new Set(),
    });
  });

  test('tells what the policy says, and what of it could not be used', async () => {
    policy = { holdForm: true, other: true };
    const { policy: told } = await store.loadEffectiveSettings();
    expect(told).toMatchObject({ settings: { holdForm: true }, ignored: ['other'] });
  });

  test('is not what the person chose: that is told apart', async () => {
    own['settings'] = { warnFrom: 5, holdForm: 'x' };
    policy = { warnFrom: 100 };
    expect(await store.loadOwnSettings()).toEqual({ ...defaultSettings, warnFrom: 5 });
  });

  test('is the defaults where neither can be read', async () => {
    local.get.mockRejectedValueOnce(new Error('broken'));
    managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    vi.resetModules();
    const fresh = await import('../../../src/settings/settings-store.ts');
    expect(await fresh.loadEffectiveSettings()).toMatchObject({ settings: defaultSettings, locked: new Set() });
    expect(fresh.settingsAreKnown()).toBe(false);
    await fresh.loadSettings();
    expect(fresh.settingsAreKnown()).toBe(true);
  });

  test('is the person’s choice where there is no policy to read', async () => {
    own['settings'] = { warnFrom: 5 };
    managed.get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect((await store.loadSettings()).warnFrom).toBe(5);
  });
});

describe('saving', () => {
  test('keeps the other fields', async () => {
    own['settings'] = { warnFrom: 5 };
    await store.saveSettings({ workOffline: true });
    expect(own['settings']).toEqual({ ...defaultSettings, warnFrom: 5, workOffline: true });
  });

  test('twice at once loses neither', async () => {
    await Promise.all([store.saveSettings({ workOffline: true }), store.saveSettings({ holdForm: true })]);
    expect(own['settings']).toMatchObject({ workOffline: true, holdForm: true });
  });

  test('never writes what only the policy decided', async () => {
    policy = { workOffline: true };
    await store.saveSettings({ holdForm: true });
    expect(own['settings']).toMatchObject({ workOffline: false });
  });

  test('rejects when it was not saved, and the next one is', async () => {
    local.set.mockRejectedValueOnce(new Error('full'));
    await expect(store.saveSettings({ holdForm: true })).rejects.toThrow('full');
    await store.saveSettings({ workOffline: true });
    expect(own['settings']).toMatchObject({ workOffline: true });
  });
});

function tell(area: string, changes: Record<string, unknown>) {
  for (const listener of listeners) listener(changes, area);
}

describe('watching', () => {
  test.each([
    ['local', { settings: {} }],
    ['managed', { warnFrom: {} }],
  ])('tells of a change in %s', async (area, changes) => {
    const changed = vi.fn();
    store.watchSettings(changed);
    own['settings'] = { warnFrom: 9 };
    tell(area, changes);
    await expect.poll(() => changed.mock.calls.length).toBe(1);
    const settings = { ...defaultSettings, warnFrom: 9 };
    expect(changed).toHaveBeenCalledWith(expect.objectContaining({ settings, locked: new Set() }));
  });

  test('does not tell of other changes', async () => {
    store.watchSettings(vi.fn());
    tell('local', { other: {} });
    tell('session', { settings: {} });
    tell('sync', { settings: {} });
    expect(local.get).not.toHaveBeenCalled();
  });

  test('ends with its signal, also for a change on its way', async () => {
    const ends = new AbortController();
    const changed = vi.fn();
    store.watchSettings(changed, ends.signal);
    tell('local', { settings: {} });
    ends.abort();
    expect(listeners.size).toBe(0);
    await store.loadSettings();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('every area of the storage', () => {
  const closed = vi.fn<(level: object) => Promise<undefined>>(() => Promise.resolve(undefined));
  const withSwitch = (setAccessLevel: (level: object) => Promise<undefined> = closed) => ({ setAccessLevel });

  test('is closed to content scripts, where the browser can', async () => {
    const areas = { local: withSwitch(), managed: withSwitch(), sync: withSwitch(), session: withSwitch() };
    vi.stubGlobal('chrome', { storage: { ...storage, ...areas } });
    await (await freshStore()).closeStorageToPages();
    expect(closed.mock.calls).toEqual(Array.from({ length: 4 }, () => [{ accessLevel: 'TRUSTED_CONTEXTS' }]));
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ])('is closed also where one before it %s, or has no switch', async (_, refuse) => {
    const areas = { local: withSwitch(refuse), managed, sync: withSwitch() };
    vi.stubGlobal('chrome', { storage: { ...storage, ...areas } });
    await expect((await freshStore()).closeStorageToPages()).resolves.toBeUndefined();
    expect(closed).toHaveBeenCalledOnce();
  });

  async function freshStore() {
    vi.resetModules();
    return import('../../../src/settings/settings-store.ts');
  }
});
