import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets, readFieldRules } from '../../../src/suggest/field-rules.ts';
import { systemRandomBelow } from '../../../src/suggest/random-below.ts';
import { suggestCharacters } from '../../../src/suggest/suggest-characters.ts';
import { narrowForms, passwordForms } from './password-forms.ts';
import { acceptedByForm } from './accepted-by-form.ts';
import { charactersFor, weakFor } from './suggest-for.ts';

describe('a suggestion of characters', () => {
  test('the table holds 200 forms or more, each once', () => {
    const written = passwordForms.map((form) => JSON.stringify(form));
    expect(new Set(written).size).toBe(written.length);
    expect(written.length).toBeGreaterThanOrEqual(200);
  });

  test.each(passwordForms.filter((form) => !narrowForms.includes(form)))('is accepted by %o', (form) => {
    for (let i = 0; i < 5; i += 1) {
      const suggestion = charactersFor([form]);
      expect(suggestion).not.toBeNull();
      expect(acceptedByForm(suggestion ?? '', form)).toBe(true);
    }
  });

  test('has 20 characters of every kind where the page sets no rules', () => {
    const suggestion = charactersFor([{}]) ?? '';
    expect(suggestion).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[-_!@#*$])[\w!@#*$-]{20}$/);
    expect(suggestion).not.toMatch(/[0O1lI]/);
  });

  test('fits the new and the confirm field at once', () => {
    const fields = [{ maxlength: '30' }, { maxlength: '12', pattern: '[a-z0-9]+' }];
    expect(charactersFor(fields)).toMatch(/^[a-z0-9]{12}$/);
  });

  test('is none where the rules contradict each other', () => {
    expect(charactersFor([{ minlength: '10', maxlength: '5' }])).toBeNull();
    expect(charactersFor([{ pattern: '[^ -~]+' }])).toBeNull();
    expect(charactersFor([{ passwordrules: 'required: upper; required: digit; maxlength: 1' }])).toBeNull();
  });

  test.each([
    ['four characters', 'allowed: [-!$]]; minlength: 24; max-consecutive: 1'],
    ['two characters', 'allowed: [ab]; minlength: 40'],
    ['digits, at length', 'allowed: digit; minlength: 200; max-consecutive: 1'],
    ['three characters, two in a row', 'allowed: [abc]; minlength: 40; max-consecutive: 2'],
  ])('is found every time of %s', (_, passwordrules) => {
    const rules = readFieldRules([{ passwordrules }]);
    const found = Array.from({ length: 200 }, () => charactersFor([{ passwordrules }]));
    expect(found.every((suggestion) => suggestion !== null && meets(suggestion, rules))).toBe(true);
  });

  test('is none of one character that may not stand twice', () => {
    expect(charactersFor([{ passwordrules: 'allowed: [a]; minlength: 2; max-consecutive: 1' }])).toBeNull();
  });

  test('whatever the rules, it meets them or there is none', () => {
    const set = fc.constantFrom('lower', 'upper', 'digit', 'special', 'lower, digit', '[-!$]]', '[a]', 'unicode');
    const lengths = fc.integer({ min: 1, max: 40 });
    const rules = fc.record({
      required: fc.array(set, { maxLength: 4 }),
      allowed: fc.array(set, { maxLength: 2 }),
      min: lengths,
      max: lengths,
      run: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(rules, ({ required, allowed, min, max, run }) => {
        const written = [
          ...required.map((r) => `required: ${r}`),
          ...allowed.map((a) => `allowed: ${a}`),
          `minlength: ${min}; maxlength: ${max}; max-consecutive: ${run}`,
        ].join(';');
        const read = readFieldRules([{ passwordrules: written }]);
        const suggestion = charactersFor([{ passwordrules: written }]) ?? weakFor([{ passwordrules: written }]);
        if (suggestion !== null) expect(meets(suggestion, read)).toBe(true);
        const oneCharacter = new Set(read.allowed).size === 1;
        if (min <= max && min >= 8 && !oneCharacter) expect(suggestion).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('rules that take only what is easily guessed', () => {
  const others = [
    'allowed: [ab]; maxlength: 6',
    'allowed: [1]; minlength: 6; maxlength: 6',
    'allowed: [ab]; max-consecutive: 1',
  ];
  test.each([...narrowForms, ...others.map((passwordrules) => ({ passwordrules }))])(
    'get none, and that as the reason: %o',
    (form) => {
      for (let i = 0; i < 5; i += 1) {
        expect(charactersFor([form])).toBeNull();
        expect(acceptedByForm(weakFor([form]) ?? '', form)).toBe(true);
      }
    },
  );

  test.each([
    ['contradict each other', { minlength: '10', maxlength: '5' }],
    ['ask for what no keyboard has', { pattern: '[^ -~]+' }],
  ])('are another reason than rules that %s', (_, form) => {
    expect(weakFor([form])).toBeNull();
  });

  test.each([
    ['eight characters of any kind', { maxlength: '8' }, 8],
    ['two characters, as many as it takes', { passwordrules: 'allowed: [ab]' }, 50],
    ['twelve small letters', { passwordrules: 'allowed: lower; maxlength: 12' }, 12],
  ])('are not those for %s', (_, form, length) => {
    for (let i = 0; i < 5; i += 1) expect(charactersFor([form])).toHaveLength(length);
  });
});

describe('for a page whose pattern is to choose', () => {
  test('several of each alphabet and length are drawn, all within the other rules, the strongest first', () => {
    const rules = readFieldRules(
      [{ maxlength: '18', passwordrules: 'required: digit; allowed: ascii-printable' }],
      true,
    );
    const drawn = suggestCharacters(rules).characters;
    expect(new Set(drawn).size).toBeGreaterThan(200);
    expect(drawn.every((each) => meets(each, rules))).toBe(true);
    expect(drawn.slice(0, 8).every((each) => /^(?=.*[a-z])(?=.*[A-Z])(?=.*[-_!@#*$]).{18}$/.test(each))).toBe(true);
    expect(drawn.slice(8, 16).every((each) => each.length === 16)).toBe(true);
  });

  test('never more than a message can carry', () => {
    const { characters, weak } = suggestCharacters(readFieldRules([{}], true));
    const most = [...characters, ...weak];
    expect(most.length).toBeLessThan(1_200);
    expect(most.join('').length).toBeLessThan(30_000);
  });
});

describe('what cannot be, or is asked for to keep us busy, costs little', () => {
  test.each([
    ['a billion characters', [{ minlength: '999999999' }]],
    ['what no string has', [{ passwordrules: 'required: upper; required: digit; required: lower; maxlength: 2' }]],
    [
      'long, and what hardly any string has',
      [{ minlength: '512', passwordrules: 'allowed: [ab]; max-consecutive: 2' }],
    ],
    [
      'hundreds of sets',
      Array.from({ length: 4 }, (_, n) => ({
        maxlength: '1',
        passwordrules: Array.from(
          { length: 40 },
          (__, at) => `required:[${'abcdefghij'.slice(0, 1 + (at % 9))}${n}]`,
        ).join(';'),
      })),
    ],
  ])('%s', (_, fields) => {
    for (const patterned of [true, false]) {
      let characters = 0;
      const random = (limit: number): number => {
        characters += 1;
        return systemRandomBelow(limit);
      };
      suggestCharacters(readFieldRules(fields, patterned), random);
      expect(characters).toBeLessThanOrEqual(120_000);
    }
  });
});
