import { describe, expect, test } from 'vitest';
import { reasonsUnknown, tiers, type Verdict } from '../../../src/breaches/verdict.ts';
import { readVerdict } from '../../../src/messages/read-verdict.ts';

const verdicts: Verdict[] = [
  { kind: 'found', times: 1 },
  { kind: 'found', times: 9_545_824 },
  ...tiers.map((among) => ({ kind: 'common', among }) as const),
  { kind: 'near-miss' },
  { kind: 'not-found' },
  ...reasonsUnknown.map((why) => ({ kind: 'unknown', why }) as const),
];

describe('a verdict that was stored', () => {
  test.each(verdicts)('is read as it is: %j', (verdict) => {
    expect(readVerdict(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
  });

  test('loses whatever else it carries', () => {
    expect(readVerdict({ kind: 'not-found', prefix: '21BD1', password: 'dragon' })).toStrictEqual({
      kind: 'not-found',
    });
  });
});

describe('is no verdict', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a function', () => verdicts[0]],
    ['a list', []],
    ['a verdict in a word', 'found'],
    ['a verdict of no kind', {}],
    ['a verdict of a kind there is none of', { kind: 'safe' }],
    ['found, never seen', { kind: 'found', times: 0 }],
    ['found, less than never', { kind: 'found', times: -1 }],
    ['found, some times', { kind: 'found', times: '7' }],
    ['found, once and a half', { kind: 'found', times: 1.5 }],
    ['found, without a count', { kind: 'found' }],
    ['a tier there is none of', { kind: 'common', among: 99 }],
    ['a common password of no tier', { kind: 'common' }],
    ['a reason there is none of', { kind: 'unknown', why: 'mood' }],
    ['no reason', { kind: 'unknown' }],
  ])('%s', (_, raw) => expect(readVerdict(raw)).toBeUndefined());
});
