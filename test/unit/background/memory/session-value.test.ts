import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSessionStorage } from './fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { SessionValue } = await import('../../../../src/background/memory/session-value.ts');

let storage: FakeSessionStorage;
beforeEach(() => {
  storage = chrome.storage.session = new FakeSessionStorage();
});
afterEach(() => vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);
const broken = () => Promise.reject(new Error('QuotaExceeded'));
const readCount = (raw: unknown): number => (typeof raw === 'number' ? raw : -1);
const addOne = (value: number) => ({ value: value + 1, result: `was ${value}` });

/** Lets the patience with a hanging storage run out. */
async function patiently<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10_000);
  return work;
}

test('starts empty, and keeps what an update makes of it under its key', async () => {
  const count = new SessionValue('count', 0, readCount);
  expect(await count.get()).toBe(0);
  expect(await count.update(addOne)).toBe('was 0');
  expect(await count.get()).toBe(1);
  expect(storage.stored).toEqual({ count: 1 });
});

test('a worker that starts later goes on where the last one ended', async () => {
  await new SessionValue('count', 0, readCount).update(addOne);
  expect(await new SessionValue('count', 0, readCount).update(addOne)).toBe('was 1');
});

test('two values do not meet', async () => {
  await new SessionValue('one', 0, readCount).update(addOne);
  expect(await new SessionValue('two', 0, readCount).get()).toBe(0);
});

test('a stored false or null is a value', async () => {
  storage.stored['flag'] = false;
  expect(await new SessionValue('flag', true, (raw) => raw === true).get()).toBe(false);
});

test.each([null, 'three', {}, [3]])('what is stored but cannot be read is left to the reader: %j', async (raw) => {
  storage.stored['count'] = raw;
  const count = new SessionValue('count', 7, readCount);
  expect(await count.get()).toBe(-1);
  expect(await count.update(addOne)).toBe('was -1');
  expect(storage.stored).toEqual({ count: 0 });
});

test('of updates at the same moment none is lost, and they come in order', async () => {
  const count = new SessionValue('count', 0, readCount);
  const results = await Promise.all(Array.from({ length: 50 }, () => count.update(addOne)));
  expect(storage.stored).toEqual({ count: 50 });
  expect(results).toEqual(Array.from({ length: 50 }, (_, n) => `was ${n}`));
});

test('an update that fails fails alone', async () => {
  const count = new SessionValue('count', 0, readCount);
  const failing = count.update(() => {
    throw new RangeError('no');
  });
  const next = count.update(addOne);
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('was 0');
  expect(await count.get()).toBe(1);
});

describe.each([
  ['rejects', broken],
  ['hangs', never],
])('a storage that %s', (_, fail) => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  test('in both ways leaves this worker’s memory', async () => {
    storage.get = storage.set = fail;
    const count = new SessionValue('count', 0, readCount);
    expect(await patiently(count.get())).toBe(0);
    expect(await patiently(count.update(addOne))).toBe('was 0');
    expect(await patiently(count.update(addOne))).toBe('was 1');
    expect(await patiently(count.get())).toBe(2);
  });

  test('when read leaves what was last written', async () => {
    const count = new SessionValue('count', 0, readCount);
    await count.update(addOne);
    storage.get = fail;
    expect(await patiently(count.get())).toBe(1);
    expect(await patiently(count.update(addOne))).toBe('was 1');
    expect(storage.stored).toEqual({ count: 2 });
  });

  test('when written is not believed until it takes a value again', async () => {
    const count = new SessionValue('count', 0, readCount);
    await count.update(addOne);
    const { set } = storage;
    storage.set = fail;
    await patiently(count.update(addOne));
    expect(await patiently(count.get())).toBe(2);
    expect(storage.stored).toEqual({ count: 1 });
    storage.set = set;
    expect(await patiently(count.update(addOne))).toBe('was 2');
    expect(storage.stored).toEqual({ count: 3 });
    storage.stored['count'] = 40;
    expect(await count.get()).toBe(40);
  });
});

test('a storage is waited for one second, and leaves no timer behind', async () => {
  vi.useFakeTimers();
  const count = new SessionValue('count', 5, readCount);
  await count.update(addOne);
  expect(vi.getTimerCount()).toBe(0);
  storage.get = never;
  const read = vi.fn();
  void count.get().then(read);
  await vi.advanceTimersByTimeAsync(999);
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(read).toHaveBeenCalledWith(6);
});

test('a storage that is not there at all is one that fails', async () => {
  Object.assign(chrome.storage, { session: undefined });
  const count = new SessionValue('count', 0, readCount);
  await count.update(addOne);
  expect(await count.get()).toBe(1);
});
