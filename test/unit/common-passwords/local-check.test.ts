import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LocalCheck } from '../../../src/common-passwords/local-check.ts';
import type { LocalList } from '../../../src/common-passwords/local-list.ts';
import { sha1 } from '../../support/default-list.ts';
import { fillers, smallList } from './small-list.ts';

const hash = async (text: string) => sha1(text);
const checkOf = (list: LocalList | 'damaged') => new LocalCheck(async () => list, hash);

let list: LocalList;
beforeAll(async () => {
  list = await smallList(
    ['dragon', 'password', '123456', 'NoMercy', ...fillers(99_995), 'rarely', 'seldom'],
    // As the builder adds it for `NoMercy`.
    ['nomercy'],
  );
});

const check = (password: string, nearMisses = true) => checkOf(list).check(password, { nearMisses });

describe('a password of the list', () => {
  test.each([
    ['dragon', 100],
    ['filler 95', 100],
    ['filler 96', 1_000],
    ['filler 995', 1_000],
    ['filler 996', 10_000],
    ['filler 9996', 100_000],
    ['filler 99994', 100_000],
    ['rarely', 100_000],
    ['seldom', 1_000_000],
  ])('%s is one of the %d most common', async (password, among) => {
    expect(await check(password)).toEqual({ kind: 'common', among });
    expect(await check(password, false)).toEqual({ kind: 'common', among });
  });

  test('costs one hash: its small changes are nobody’s question', async () => {
    const counted = vi.fn(hash);
    await new LocalCheck(async () => list, counted).check('password', { nearMisses: true });
    expect(counted.mock.calls).toEqual([['password']]);
  });
});

describe('a password that is not in it', () => {
  test.each([
    'Dragon1!',
    'P@ssw0rd',
    '123dragon',
    'dragon24!',
    'DRAGON',
    'NOMERCY',
    'nomercy',
    'noMercy99',
    '123456!',
    'Rarely',
  ])('%s is a small change to one that is, where these count', async (password) => {
    expect(await check(password)).toEqual({ kind: 'near-miss' });
    expect(await check(password, false)).toBe('unlisted');
  });

  test.each(['seldom1', 'SELDOM', 'dragon2024!', '1234dragon', 'dragonfly', 'skua-harbour', 'nomercyx', ''])(
    '"%s" is not known here',
    async (password) => expect(await check(password)).toBe('unlisted'),
  );
});

test('a damaged list knows nothing of any password, and says so', async () => {
  const counted = vi.fn(hash);
  const damaged = new LocalCheck(async () => 'damaged', counted);
  for (const password of ['dragon', 'Dragon1!', 'skua-harbour']) {
    expect(await damaged.check(password, { nearMisses: true })).toBe('unavailable');
  }
  expect(counted).not.toHaveBeenCalled();
});

test('the list is asked for at each check, so that a file that could not be read may be there next time', async () => {
  let there: LocalList | 'damaged' = 'damaged';
  const later = new LocalCheck(async () => there, hash);
  expect(await later.check('dragon', { nearMisses: false })).toBe('unavailable');
  there = list;
  expect(await later.check('dragon', { nearMisses: false })).toEqual({ kind: 'common', among: 100 });
});
