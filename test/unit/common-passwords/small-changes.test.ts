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
  ])('%s: %s', (value, behind) => expect(formsBehind(value)).toContain(behind));

  test.each([
    ['monkey1234', 'monkey', 'four are cut'],
    ['monkeyx', 'monkey', 'a letter is cut'],
    ['abc!!!', 'abc', 'three letters say nothing'],
    ['8412733', '8412', 'digits are cut from a short number'],
    ['111234567222', '234567', 'six digits are cut from a number'],
    ['1337!', 'leet', 'a number is not read as letters'],
  ])('%s: not %s, as %s', (value, behind) => expect(formsBehind(value)).not.toContain(behind));

  test('is at most 256 forms, for any value', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9@$!a-c]{0,30}$/)), (value) => {
        expect(formsBehind(value).size).toBeLessThanOrEqual(256);
      }),
    ));

  test('is nothing for very long values', () => expect(formsBehind('a1!'.repeat(1_000_000)).size).toBe(0));
});
