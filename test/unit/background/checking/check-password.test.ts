import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Answerers,
  type CheckOptions,
  checkPassword,
  unknown,
} from '../../../../src/background/checking/check-password.ts';
import type { WhyUnknown } from '../../../../src/breaches/verdict.ts';
import { shop } from '../asking/rooms.ts';
import type { LocalAnswer } from '../../../../src/common-passwords/local-check.ts';

/** SHA-1 of the password below, as published. */
const [password, prefix, suffix] = ['P@ssw0rd', '21BD1', '2DC183F740EE76F27B78EB39C8AD972A757'];
const found = { kind: 'found', times: 5 } as const;

let listSays: LocalAnswer;
let remembered: boolean;
let whyNot: WhyUnknown | null;
let closedOff: WhyUnknown | null;
const list = vi.fn(async () => listSays);
const remembers = vi.fn(() => remembered);
const service = vi.fn(async () => ({ verdict: found, sent: !remembered }));
const whyNoRequest = vi.fn(async () => whyNot);
const whyClosedOff = vi.fn(() => closedOff);
const spend = vi.fn(async () => true);
const answerers: Answerers = { local: { check: list }, service: { remembers, whyClosedOff, check: service } };

beforeEach(() => {
  vi.clearAllMocks();
  listSays = 'unlisted';
  remembered = false;
  whyNot = null;
  closedOff = null;
});

const check = (text = password, options: Partial<CheckOptions> = {}, from = answerers) =>
  checkPassword(text, from, { nearMisses: true, insist: false, whyNoRequest, spend, room: shop, ...options });

test.each([
  ['password-too-long', 'a'.repeat(4097)],
  ['not-text', 'pass\uD83D'],
])('%s: refused before anybody is asked', async (why, text) => {
  expect(await check(text)).toEqual({ verdict: { kind: 'unknown', why }, sent: null });
  for (const asked of [list, remembers, service, whyNoRequest]) expect(asked).not.toHaveBeenCalled();
});

describe('the list on this device', () => {
  test.each([{ kind: 'common', among: 1_000 }, { kind: 'near-miss' }] as const)(
    'answers first: $kind, and nothing is sent',
    async (verdict) => {
      listSays = verdict;
      expect(await check()).toEqual({ verdict, sent: null });
      for (const asked of [remembers, service, whyNoRequest]) expect(asked).not.toHaveBeenCalled();
    },
  );

  test.each([true, false])('is told whether small changes count: %s', async (nearMisses) => {
    await check(password, { nearMisses });
    expect(list).toHaveBeenCalledExactlyOnceWith(password, expect.objectContaining({ nearMisses }));
  });

  test('leaves unanswered what it does not know, where nobody else is asked', async () => {
    expect(await check(password, {}, { ...answerers, service: null })).toBeNull();
  });

  test('that is damaged is told, where nobody else is asked', async () => {
    listSays = 'unavailable';
    expect(await check(password, {}, { ...answerers, service: null })).toEqual(unknown('local-list-unavailable'));
  });
});

describe('the service', () => {
  test('is asked with the hash, and the prefix is told as sent', async () => {
    expect(await check()).toEqual({ verdict: found, sent: prefix });
    expect(service).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ prefix, suffix }),
      expect.objectContaining({ insist: false }),
    );
  });

  test('is told when a person insists', async () => {
    await check(password, { insist: true });
    expect(service).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.objectContaining({ insist: true }));
  });

  test('that needs no request sends nothing, and asks nobody whether it might', async () => {
    remembered = true;
    whyNot = 'no-permission';
    expect(await check()).toEqual({ verdict: found, sent: null });
    expect(whyNoRequest).not.toHaveBeenCalled();
  });

  test.each([true, false])('costs the same whether memory knows it or not: %s', async (isKnown) => {
    remembered = isKnown;
    await check();
    expect(spend).toHaveBeenCalledExactlyOnceWith({ prefix, remembered: isKnown });
    spend.mockResolvedValueOnce(false);
    expect(await check()).toEqual({ verdict: { kind: 'unknown', why: 'too-many-checks' }, sent: null });
    expect(service).toHaveBeenCalledOnce();
  });

  test('that is left alone is told as that, however often it would be asked, with the share used up too', async () => {
    closedOff = 'service-busy';
    for (let n = 0; n < 3; n += 1) {
      spend.mockResolvedValueOnce(n < 2);
      expect(await check()).toEqual({ verdict: { kind: 'unknown', why: 'service-busy' }, sent: null });
    }
    expect(service).not.toHaveBeenCalled();
    await check(password, { insist: true });
    expect(whyClosedOff).toHaveBeenLastCalledWith(expect.objectContaining({ insist: true }));
  });

  test('that may not be asked is told as that, left alone or not', async () => {
    [whyNot, closedOff] = ['working-offline', 'service-busy'];
    expect(await check()).toEqual({ verdict: { kind: 'unknown', why: 'working-offline' }, sent: null });
  });

  test('is not asked with the share used up', async () => {
    spend.mockResolvedValueOnce(false);
    expect(await check()).toEqual({ verdict: { kind: 'unknown', why: 'too-many-checks' }, sent: null });
    expect(service).not.toHaveBeenCalled();
  });

  test.each(['working-offline', 'no-permission'] as const)('is not asked because of %s', async (why) => {
    whyNot = why;
    expect(await check()).toEqual({ verdict: { kind: 'unknown', why }, sent: null });
    expect(service).not.toHaveBeenCalled();
  });

  test('is asked in spite of a damaged list', async () => {
    listSays = 'unavailable';
    expect(await check()).toEqual({ verdict: found, sent: prefix });
  });
});

test.each([
  ['working-offline', 'local-list-unavailable'],
  ['no-permission', 'no-permission'],
  ['too-many-checks', 'too-many-checks'],
] as const)('with a damaged list, %s is told as %s', async (why, told) => {
  listSays = 'unavailable';
  whyNot = why;
  expect(await check()).toEqual({ verdict: { kind: 'unknown', why: told }, sent: null });
});
