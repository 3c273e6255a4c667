import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { longestMessage, parsePolicy } from '../../../src/settings/policy.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const good = {
  warnNew: true,
  holdForm: true,
  warnFrom: 10,
  neverWarnOn: ['test.example.org', 'https://WWW.Staging.Example.org/login'],
  alwaysHoldOn: ['example.org'],
  message: ' Choose it with the password manager on your desktop. ',
  link: 'https://help.example.org/passwords',
};
const nothing = { settings: {}, neverWarnOn: [], alwaysHoldOn: [], ignored: [] };

test('a whole policy is read', () => {
  expect(parsePolicy(good)).toEqual({
    settings: { warnNew: true, holdForm: true, warnFrom: 10 },
    neverWarnOn: ['test.example.org', 'staging.example.org'],
    alwaysHoldOn: ['example.org'],
    message: 'Choose it with the password manager on your desktop.',
    link: 'https://help.example.org/passwords',
    ignored: [],
  });
});

test.for([
  ['warnNew', 'yes'],
  ['holdForm', 1],
  ['warnFrom', 0],
  ['warnFrom', '10'],
  ['warnFrom', 2.5],
  ['neverWarnOn', 'test.example.org'],
  ['alwaysHoldOn', { 0: 'example.org' }],
  ['message', ''],
  ['message', ['hello']],
  ['message', 'x'.repeat(longestMessage + 1)],
  ['link', 'http://help.example.org/'],
  ['link', 'javascript:alert(1)'],
  ['link', 'help.example.org'],
  ['colour', 'red'],
  ['toString', true],
] as const)('%s as %o is ignored alone, and named', ([name, value]) => {
  const { [name as keyof typeof good]: _, ...others } = good;
  expect(parsePolicy({ ...others, [name]: value })).toEqual({ ...parsePolicy(others), ignored: [name] });
});

test('an entry that names no site is ignored alone, and named by its place', () => {
  expect(parsePolicy({ neverWarnOn: ['a.example', '', 'b.example', 7, 'ftp://c.example', 'com'] })).toEqual({
    ...nothing,
    neverWarnOn: ['a.example', 'b.example'],
    ignored: ['neverWarnOn[1]', 'neverWarnOn[3]', 'neverWarnOn[4]', 'neverWarnOn[5]'],
  });
});

test('whatever it holds, nothing is thrown, and no field that is wrong takes another with it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (rubbish) => {
      const { warnSignIn } = parsePolicy({ ...rubbish, warnSignIn: false }).settings;
      expect(warnSignIn).toBe(false);
    }),
  );
});

test('the schema lists every option, and every other field, with its type', () => {
  const types = Object.fromEntries(Object.entries(schema.properties).map(([name, { type }]) => [name, type]));
  const options = Object.entries(defaultSettings).map(([name, value]) => {
    return [name, typeof value === 'number' ? 'integer' : 'boolean'];
  });
  expect(types).toEqual({
    ...Object.fromEntries(options),
    neverWarnOn: 'array',
    alwaysHoldOn: 'array',
    message: 'string',
    link: 'string',
  });
});
