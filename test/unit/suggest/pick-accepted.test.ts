import { expect, test } from 'vitest';
import { pickAccepted } from '../../../src/suggest/pick-accepted.ts';

const candidates = ['Longer-Than-That-7', 'short-7', 'other-8', 'ÿ-9'];

test.each<[string, string[], string | null]>([
  ['none: the first', [], 'Longer-Than-That-7'],
  ['one', ['.{1,10}'], 'short-7'],
  ['two, which must both accept it', ['.{1,10}', '[^7]*'], 'other-8'],
  ['of the whole value', ['short'], null],
  ['with the `v` flag, as browsers read it', ['[\\p{L}&&[^a-zA-Z]]-9'], 'ÿ-9'],
  ['that only the older `u` flag takes', ['[(\\w-]{1,7}'], 'short-7'],
  ['that does not compile: it says nothing', ['['], 'Longer-Than-That-7'],
  ['that nothing meets', ['x'], null],
])('patterns: %s', (_, patterns, picked) => {
  expect(pickAccepted(candidates, patterns)).toBe(picked);
});

test('of nothing, nothing', () => {
  expect(pickAccepted([], [])).toBeNull();
});
