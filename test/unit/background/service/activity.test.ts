import { beforeEach, expect, test, vi } from 'vitest';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { activity, forgetPrivateRequests, recordAnswer, recordRequest } =
  await import('../../../../src/background/service/activity.ts');

beforeEach(() => {
  chrome.storage.session = new FakeSessionStorage();
});

const noon = Date.UTC(2026, 10, 22, 12);
const request = (digits: string, at: number) => ({ at, digits, bytes: null });

test('a request is there before its answer, and has its size after it; the newest comes first', async () => {
  await recordRequest(request('AAAAA', noon));
  await recordRequest(request('AAAAA', noon + 200));
  await recordAnswer('AAAAA', 12_345);
  expect(await activity()).toEqual([{ ...request('AAAAA', noon + 200), bytes: 12_345 }, request('AAAAA', noon)]);
});

test('an answer after the list was emptied adds nothing', async () => {
  await recordAnswer('AAAAA', 12_345);
  expect(await activity()).toEqual([]);
});

test('of private questions all is forgotten, of others nothing, though it was the same one', async () => {
  await recordRequest(request('AAAAA', noon));
  await recordRequest({ ...request('AAAAA', noon), privately: true });
  await recordRequest({ ...request('AAAAA', noon + 1_000), privately: true });
  await recordAnswer('AAAAA', 12_345);
  await forgetPrivateRequests();
  expect(await activity()).toEqual([request('AAAAA', noon)]);
});
