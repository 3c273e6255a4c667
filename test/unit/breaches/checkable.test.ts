import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestPassword, whyNotCheckable } from '../../../src/breaches/checkable.ts';
import { anyText } from './any-text.ts';

describe('length', () => {
  test('4096 units are checked, one more is refused', () => {
    expect(longestPassword).toBe(4096);
    expect(whyNotCheckable('a'.repeat(4096))).toBeNull();
    expect(whyNotCheckable('a'.repeat(4097))).toBe('password-too-long');
  });

  test('is counted in UTF-16 units', () => {
    expect(whyNotCheckable('🐦'.repeat(2048))).toBeNull();
    expect(whyNotCheckable('🐦'.repeat(2048) + 'a')).toBe('password-too-long');
  });

  test('comes before the text: a long one is not looked through', () => {
    expect(whyNotCheckable('\uD800'.repeat(4097))).toBe('password-too-long');
  });
});

test.each([
  ['a high surrogate alone', '\uD83D'],
  ['a low surrogate alone', '\uDC26'],
  ['a pair the wrong way round', '\uDC26\uD83D'],
  ['half a pair at the end', 'pass\uD83D'],
  ['half a pair in the middle', 'pass\uD83Dword'],
])('%s is refused: it would be hashed as another password', (_, text) => {
  expect(whyNotCheckable(text)).toBe('not-text');
});

test.each(['', ' ', 'plain', 'émoi', '🐦', '\0', '\uFFFD', '\uFEFF'])('%j is checked', (text) => {
  expect(whyNotCheckable(text)).toBeNull();
});

test('exactly what UTF-8 can carry there and back is checked', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const back = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
      expect(whyNotCheckable(text) === null).toBe(back === text);
    }),
  );
});
