import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CircuitBreaker, readPause } from '../../../../src/background/service/circuit-breaker.ts';
import { RangeCache } from '../../../../src/background/service/range-cache.ts';
import { RangeService } from '../../../../src/background/service/range-service.ts';
import type { FetchedRange } from '../../../../src/breaches/fetch-range.ts';
import type { HashedPassword } from '../../../../src/breaches/sha1.ts';
import { scriptedNet } from '../../breaches/scripted-net.ts';
import { suffixEnding } from '../../breaches/range-lines.ts';
import { bank, shop, shopPrivately } from '../asking/rooms.ts';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { SessionValue } = await import('../../../../src/background/memory/session-value.ts');

const [a, b] = [suffixEnding('A'), suffixEnding('B')];
const body = `${a}:3\r\n${b}:0`;
const html = '<!doctype html>';

function hashed(prefix: string, suffix: string): HashedPassword {
  return { prefix, suffix, digest: new Uint8Array(20) };
}
const inBody = hashed('AAAAA', a);
const notInBody = hashed('AAAAA', b);

let now: number;
let answers: FetchedRange[];
const fetchRange = vi.fn(async (): Promise<FetchedRange> => answers.shift() ?? { kind: 'body', body });
let service: RangeService;

beforeEach(() => {
  chrome.storage.session = new FakeSessionStorage();
  now = Date.UTC(2026, 10, 22);
  answers = [];
  fetchRange.mockClear();
  service = new RangeService({
    cache: new RangeCache(() => now),
    breaker: new CircuitBreaker(() => now, new SessionValue('servicePause', null, readPause)),
    fetchRange,
    netFor: () => scriptedNet(),
  });
});

const remembers = () => service.remembers({ ...inBody }, shop);
const failing = (times: number, answer: FetchedRange) => Array.from({ length: times }, () => answer);
const check = (password: HashedPassword, insist = false, room = shop) => service.check(password, { insist, room });

describe('an answer', () => {
  test('comes from the service first, by the prefix alone', async () => {
    expect(await check(inBody)).toEqual({ verdict: { kind: 'found', times: 3 }, sent: true });
    expect(fetchRange).toHaveBeenCalledExactlyOnceWith('AAAAA', expect.anything());
  });

  test('comes from memory then, for any suffix of the prefix', async () => {
    await check(inBody);
    expect(await check(inBody)).toEqual({ verdict: { kind: 'found', times: 3 }, sent: false });
    expect(await check(notInBody)).toEqual({ verdict: { kind: 'not-found' }, sent: false });
    expect(fetchRange).toHaveBeenCalledOnce();
  });

  test('is asked for again once it is forgotten', async () => {
    await check(inBody);
    now += 600_000;
    expect((await check(inBody)).sent).toBe(true);
    expect(fetchRange).toHaveBeenCalledTimes(2);
  });

  test('for another prefix is another request', async () => {
    await check(inBody);
    expect((await check(hashed('BBBBB', a))).sent).toBe(true);
  });
});

describe('questions at the same moment', () => {
  test('for one prefix share one request', async () => {
    const verdicts = await Promise.all([check(inBody), check(notInBody), check(inBody)]);
    expect(verdicts.map(({ verdict }) => verdict.kind)).toEqual(['found', 'not-found', 'found']);
    expect(fetchRange).toHaveBeenCalledOnce();
  });

  test('share its failure too, and the next question is a new request', async () => {
    answers = [{ kind: 'failed', why: 'timeout' }];
    const unknown = { verdict: { kind: 'unknown', why: 'timeout' }, sent: true };
    expect(await Promise.all([check(inBody), check(inBody)])).toEqual([unknown, unknown]);
    expect(await check(inBody)).toMatchObject({ verdict: { kind: 'found' } });
    expect(fetchRange).toHaveBeenCalledTimes(2);
  });

  test('of two sites, or of two kinds of windows, wait for requests of their own', async () => {
    const asked = [check(inBody), check(inBody, false, bank), check(inBody, false, shopPrivately)];
    expect((await Promise.all(asked)).map(({ sent }) => sent)).toEqual([true, true, true]);
    expect(fetchRange).toHaveBeenCalledTimes(3);
  });

  test('for two prefixes are two requests', async () => {
    await Promise.all([check(inBody), check(hashed('BBBBB', a))]);
    expect(fetchRange).toHaveBeenCalledTimes(2);
  });
});

describe('what is remembered', () => {
  test('answers nobody else: another site asks anew', async () => {
    await check(inBody);
    expect(service.remembers(inBody, bank)).toBe(false);
    expect((await check(inBody, false, bank)).sent).toBe(true);
  });

  test('of private windows is forgotten with them', async () => {
    await check(inBody, false, shopPrivately);
    await check(inBody);
    service.forgetPrivate();
    expect([service.remembers(inBody, shopPrivately), remembers()]).toEqual([false, true]);
  });

  test('is a body of rows', async () => {
    expect(remembers()).toBe(false);
    await check(inBody);
    expect(remembers()).toBe(true);
    now += 600_000;
    expect(remembers()).toBe(false);
  });

  test.each([
    ['a failure', { kind: 'failed', why: 'unreachable' }, 'unreachable'],
    ['a page', { kind: 'body', body: html }, 'bad-answer'],
    ['nothing', { kind: 'body', body: '' }, 'bad-answer'],
    ['rows and then a page', { kind: 'body', body: `${body}\r\n${html}` }, 'bad-answer'],
  ] as const)('is never %s', async (_, answer, why) => {
    answers = [answer];
    expect(await check(inBody)).toEqual({ verdict: { kind: 'unknown', why }, sent: true });
    expect(remembers()).toBe(false);
    expect(await check(inBody)).toMatchObject({ verdict: { kind: 'found' }, sent: true });
  });
});

describe('a service that keeps failing', () => {
  test.each([
    ['unreachable', { kind: 'failed', why: 'unreachable' }],
    ['bad-answer', { kind: 'body', body: html }],
  ] as const)('(%s) is left alone after five times', async (why, answer) => {
    answers = failing(5, answer);
    for (let n = 0; n < 5; n += 1) expect((await check(inBody)).sent).toBe(true);
    expect(await check(inBody)).toEqual({ verdict: { kind: 'unknown', why }, sent: false });
    expect(fetchRange).toHaveBeenCalledTimes(5);
  });

  test('is asked all the same when a person insists, and forgiven when it answers', async () => {
    answers = failing(5, { kind: 'failed', why: 'unreachable' });
    for (let n = 0; n < 5; n += 1) await check(inBody);
    expect(await check(inBody, true)).toEqual({ verdict: { kind: 'found', times: 3 }, sent: true });
    expect((await check(hashed('BBBBB', a))).sent).toBe(true);
  });

  test('still answers from memory', async () => {
    await check(inBody);
    answers = failing(5, { kind: 'failed', why: 'unreachable' });
    for (let n = 0; n < 5; n += 1) await check(hashed(`BBBB${n}`, a));
    expect(await check(inBody)).toEqual({ verdict: { kind: 'found', times: 3 }, sent: false });
  });

  test('is left alone for as long as it asked for', async () => {
    answers = [{ kind: 'failed', why: 'service-busy', status: 429, retryAfter: 20_000 }];
    await check(inBody);
    now += 19_999;
    for (const insist of [false, true]) {
      expect(await check(inBody, insist)).toEqual({ verdict: { kind: 'unknown', why: 'service-busy' }, sent: false });
    }
    now += 1;
    expect((await check(inBody)).sent).toBe(true);
  });
});
