import { beforeEach, expect, test, vi } from 'vitest';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { activity, forgetPrivateRequests, markPrivate, recordAnswer, recordRequest } =
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

test('of a private question its retry is forgotten too, of others nothing', async () => {
  await recordRequest(request('AAAAA', noon - 3_600_000));
  await recordRequest(request('BBBBB', noon));
  await recordRequest(request('AAAAA', noon));
  await recordRequest(request('AAAAA', noon + 1_000));
  await markPrivate('AAAAA');
  await forgetPrivateRequests();
  expect(await activity()).toEqual([request('BBBBB', noon), request('AAAAA', noon - 3_600_000)]);
});
