import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsBehind } from '../../../src/common-passwords/small-changes.ts';

describe('what a value may be a small change of', () => {
  test.each([
    ['Password', 'password'],
    ['password', 'password'],
    ['MONKEY', 'monkey'],
    ['monkey1', 'monkey'],
    ['monkey!!!', 'monkey'],
    ['123monkey', 'monkey'],
    ['!monkey99', 'monkey'],
    ['P@ssw0rd', 'password'],
    ['p4$$w0rd1!', 'password'],
    ['m1chelle!', 'michelle'],
    ['he11o!', 'hello'],
    ['hell0!', 'hello'],
    ['@bc123', 'abc123'],
    ['qwerty123!', 'qwerty123'],
    ['123456!!!', '123456'],
    ['1234567890', '1234567'],
    ['love!', 'love'],
    ['!Ångström1', 'ångström'],
    ['ABC', 'abc'],
    ['love1', 'love'],
    ['a1234', 'a123'],
    ['12!345', '12!34'],
    ['1234567', '123456'],
    ['c@0$3x', 'ca0$3x'],
    ['c@0$37x', 'caosetx'],
    ['c@0$37x', 'c@0$37x'],
    [`${'x'.repeat(39)}1`, 'x'.repeat(39)],
  ])('%s: %s', (value, behind) => expect(formsBehind(value)).toContain(behind));

  test.each([
    ['monkey1234', 'monkey', 'four are cut'],
    ['monkeyx', 'monkey', 'a letter is cut'],
    ['xmonkey', 'monkey', 'a letter is cut in front'],
    ['123405', '12340', 'too few digits are left of a number'],
    ['123495', '12349', 'too few digits are left of a number'],
    ['12341!', '1234', 'a digit is cut from a short number'],
    ['c@0$37x', 'ca0$37x', 'of five swaps all are undone, or none'],
    [`${'x'.repeat(40)}1`, 'x'.repeat(40), 'nothing so long is common'],
    ['abc!!!', 'abc', 'three letters say nothing'],
    ['8412733', '8412', 'digits are cut from a short number'],
    ['111234567222', '234567', 'six digits are cut from a number'],
    ['1337!', 'leet', 'a number is not read as letters'],
  ])('%s: not %s, as %s', (value, behind) => expect(formsBehind(value)).not.toContain(behind));

  test.each(Array.from('@4839!05$71', (character, at) => [character, 'aabegiossti'[at]]))(
    '%s may stand for %s',
    (character, letter) => expect(formsBehind(`ka${character}ra`)).toContain(`ka${letter}ra`),
  );

  test('begins with the least changed, as there may be too many to try', () => {
    const least = ['2monkey??', '2monkey?', 'monkey??', '2monkey', 'monkey?', 'monkey'];
    expect([...formsBehind('2monkey??')]).toEqual(least);
    const forms = [...formsBehind('222l@0r1n3xy222')];
    expect(forms).toHaveLength(256);
    expect(forms[0]).toBe('222l@0r1n3xy222');
  });

  test('is at most 256 forms, for any value', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9@$!a-c]{0,30}$/)), (value) => {
        expect(formsBehind(value).size).toBeLessThanOrEqual(256);
      }),
    ));

  test('is nothing for very long values', () => expect(formsBehind('a1!'.repeat(1_000_000)).size).toBe(0));
});
