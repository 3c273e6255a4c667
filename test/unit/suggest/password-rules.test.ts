import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePasswordRules } from '../../../src/suggest/password-rules.ts';

test('reads every property', () => {
  const rules = parsePasswordRules(
    'minlength: 8; maxlength: 20; required: lower, [12]; max-consecutive: 2; allowed: [-]',
  );
  expect(rules).toEqual({
    minLength: 8,
    maxLength: 20,
    required: ['abcdefghijklmnopqrstuvwxyz12'],
    allowed: '-abcdefghijklmnopqrstuvwxyz12',
    maxConsecutive: 2,
  });
});

test('a set may hold the separators and a closing bracket', () => {
  expect(parsePasswordRules('required: [;,:]; minlength: 9')).toMatchObject({ required: [';,:'], minLength: 9 });
  expect(parsePasswordRules('allowed: [-!$]]; minlength: 9')).toMatchObject({ allowed: '-!$]', minLength: 9 });
});

test('of a length said twice the stricter holds', () => {
  expect(parsePasswordRules('minlength: 8; minlength: 12; maxlength: 30; maxlength: 20')).toMatchObject({
    minLength: 12,
    maxLength: 20,
  });
});

test('what it does not know says nothing', () => {
  const rules = parsePasswordRules('colour: red; minlength: many; required: greek; required: upper');
  expect(rules.minLength).toBeNull();
  expect(rules.required).toEqual(['ABCDEFGHIJKLMNOPQRSTUVWXYZ']);
});

test('whatever a page writes, it is read without an error, and required characters are allowed', () => {
  const scraps = fc.constantFrom(
    'required',
    'allowed',
    'minlength',
    ':',
    ';',
    ',',
    '[',
    ']',
    '-',
    'upper',
    '8',
    ' ',
    'é',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scraps).map((parts) => parts.join('')),
      ),
      (written) => {
        const { required, allowed } = parsePasswordRules(written);
        expect(allowed).not.toBe('');
        expect(required.every((set) => Array.from(set).every((c) => allowed.includes(c)))).toBe(true);
      },
    ),
  );
});
