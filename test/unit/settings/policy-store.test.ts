import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type * as PolicyStore from '../../../src/settings/policy-store.ts';

const managed = { get: vi.fn<() => Promise<unknown>>() };
const local = {
  get: vi.fn(async (key: string): Promise<Record<string, unknown>> => (key in onDisk ? { [key]: onDisk[key] } : {})),
  set: vi.fn(async (items: object) => void Object.assign(onDisk, items)),
  remove: vi.fn(async (key: string) => void delete onDisk[key]),
};
vi.stubGlobal('chrome', { storage: { managed, local } });

let onDisk: Record<string, unknown>;
let store: typeof PolicyStore;
/** Lets the read that hangs end with this policy. */
let arrive: (policy: unknown) => void;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.clearAllMocks();
  onDisk = {};
  managed.get.mockReset();
  managed.get.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  store = await import('../../../src/settings/policy-store.ts');
});
afterEach(() => vi.useRealTimers());

test('questions at once share one read', async () => {
  const both = Promise.all([store.loadPolicy(), store.loadPolicy()]);
  arrive({ holdForm: true });
  const [one, other] = await both;
  expect(one.settings).toEqual({ holdForm: true });
  expect(other).toBe(one);
  expect(managed.get).toHaveBeenCalledOnce();
});

test('is read again for a later question', async () => {
  arrive({ holdForm: true });
  await store.loadPolicy();
  managed.get.mockResolvedValueOnce({ workOffline: true });
  expect((await store.loadPolicy()).settings).toEqual({ workOffline: true });
});

test('a browser that rejects has no policy', async () => {
  arrive(Promise.reject(new Error('Managed storage manifest not found')));
  expect(await store.loadPolicy()).toMatchObject({ settings: {}, neverWarnOn: [], ignored: [] });
});

test('a read that hangs is waited for once: a second from its beginning, whoever asks', async () => {
  const early = vi.fn();
  void store.loadPolicy().then(() => early());
  await vi.advanceTimersByTimeAsync(900);
  expect(early).not.toHaveBeenCalled();
  const late = vi.fn();
  void store.loadPolicy().then(() => late());
  await vi.advanceTimersByTimeAsync(100);
  expect(early).toHaveBeenCalledOnce();
  expect(late).toHaveBeenCalledOnce();
  // No timer moves: this one waits no more.
  expect(await store.loadPolicy()).toMatchObject({ settings: {} });
  expect(managed.get).toHaveBeenCalledOnce();
});

test('a policy nobody waited for is told of when it arrives, and holds from then on', async () => {
  const arrived = vi.fn();
  const ends = new AbortController();
  const ended = vi.fn();
  store.watchLatePolicy(arrived);
  store.watchLatePolicy(ended, ends.signal);
  ends.abort();
  void store.loadPolicy();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(arrived).not.toHaveBeenCalled();
  arrive({ holdForm: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).toHaveBeenCalledOnce();
  expect(ended).not.toHaveBeenCalled();

  managed.get.mockReturnValueOnce(new Promise(() => undefined));
  const next = store.loadPolicy();
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await next).settings).toEqual({ holdForm: true });
});

test('one that says what held meanwhile is not told of', async () => {
  const arrived = vi.fn();
  store.watchLatePolicy(arrived);
  void store.loadPolicy();
  await vi.advanceTimersByTimeAsync(3_000);
  arrive({});
  await vi.advanceTimersByTimeAsync(0);
  expect(arrived).not.toHaveBeenCalled();
});

test('one in time is not told of', async () => {
  const arrived = vi.fn();
  store.watchLatePolicy(arrived);
  arrive({ holdForm: true });
  await store.loadPolicy();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(arrived).not.toHaveBeenCalled();
});

describe('where there was a policy the last time', () => {
  beforeEach(() => {
    onDisk = { managed: true };
  });

  test('a read that hangs is waited for, for five seconds and no more', async () => {
    const answered = vi.fn();
    void store.loadPolicy().then(() => answered());
    await vi.advanceTimersByTimeAsync(4_900);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(answered).toHaveBeenCalledOnce();
  });

  test('and there is none any more, that is remembered', async () => {
    arrive({});
    await store.loadPolicy();
    await vi.advanceTimersByTimeAsync(0);
    expect(onDisk).toEqual({});
  });
});

test('that there is a policy is remembered once, and nothing of what it says', async () => {
  arrive({ message: 'Ask us', neverWarnOn: ['quiet.test'] });
  await store.loadPolicy();
  managed.get.mockResolvedValueOnce({ message: 'Ask us' });
  await store.loadPolicy();
  await vi.advanceTimersByTimeAsync(0);
  expect(onDisk).toEqual({ managed: true });
  expect(local.set).toHaveBeenCalledOnce();
});

test('where there is none nothing is written', async () => {
  arrive({});
  await store.loadPolicy();
  await vi.advanceTimersByTimeAsync(0);
  expect(local.set).not.toHaveBeenCalled();
  expect(local.remove).not.toHaveBeenCalled();
});

test('a local storage that hangs or rejects changes nothing', async () => {
  local.get.mockReturnValueOnce(new Promise(() => undefined));
  const answered = vi.fn();
  void store.loadPolicy().then(() => answered());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(answered).toHaveBeenCalledOnce();
  local.get.mockRejectedValue(new Error('broken'));
  local.set.mockRejectedValueOnce(new Error('full'));
  arrive({ holdForm: true });
  await vi.advanceTimersByTimeAsync(0);
  managed.get.mockResolvedValueOnce({ holdForm: true });
  expect((await store.loadPolicy()).settings).toEqual({ holdForm: true });
});
