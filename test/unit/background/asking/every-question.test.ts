import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../src/background/asking/read-question.ts';
import type { Verdict } from '../../../../src/breaches/verdict.ts';
import type { Facts, FieldFacts } from '../../../../src/forms/facts.ts';
import type { AnyQuestion } from '../../../../src/messages/messages.ts';

const field = { ask: 'check-field', password: 'x', field: 'new', finished: true } as const;

const named: FieldFacts = { type: 'text', names: { id: 'pwd' }, labels: [], shape: { placeholder: 'Password' } };
const facts: Facts = {
  pieces: [{ kind: 'entry', text: '', field: named }],
  at: 0,
  headingBefore: 'Join',
  title: 'Shop',
  address: '/join #now',
  action: '/join',
  around: [{ class: 'form' }],
  earlierStep: 'Shop ; Sign up',
};

/** One of each kind. */
const each: AnyQuestion[] = [
  { ...field, number: 3 },
  { ...field, unexplained: true },
  { ask: 'here', word: 'x' },
  { ask: 'judge-field', facts },
  { ask: 'names-password', field: named },
  { ask: 'get-ready' },
  { ask: 'suggest', fields: [], patterned: false },
  {
    ask: 'suggest',
    fields: [{ minlength: '8' }, { maxlength: '20', passwordrules: 'required: digit' }],
    patterned: true,
  },
  { ask: 'holds-forms' },
  { ask: 'still-shown', verdict: { kind: 'near-miss' }, field: 'new' },
  { ask: 'seen' },
  { ask: 'hidden' },
  { ask: 'waved-away' },
  { ask: 'replaced' },
  { ask: 'check-by-hand', password: 'x' },
  { ask: 'last-check', tab: 7 },
  { ask: 'site-is-off', host: 'shop.test' },
  { ask: 'site-is-off', host: 'shop.test', privately: true },
  { ask: 'sites' },
  { ask: 'turn-site-off', host: 'shop.test', privately: true },
  { ask: 'turn-site-on', host: 'shop.test' },
  { ask: 'turn-site-on', host: 'shop.test', privately: true },
  { ask: 'remove-site', host: 'shop.test' },
  { ask: 'replace-sites', sites: ['shop.test'] },
  { ask: 'activity' },
  { ask: 'clear-activity' },
];

test.each(each)('%j is read as it is', (question) => {
  expect(readQuestion({ ...question, more: 'of it' })).toStrictEqual(question);
});

describe('a field', () => {
  test.each(['new', 'current'])('may be %s', (kind) => {
    expect(readQuestion({ ...field, field: kind })).toStrictEqual({ ...field, field: kind });
  });

  test.each(['3', 3.5, null, undefined, {}])('with the number %j has none', (number) => {
    expect(readQuestion({ ...field, number })).toStrictEqual(field);
  });
});

describe('a verdict that was given before', () => {
  const asked = { ask: 'still-shown', field: 'current' } as const;
  const verdicts: Verdict[] = [
    { kind: 'found', times: 3 },
    { kind: 'common', among: 100 },
    { kind: 'near-miss' },
    { kind: 'not-found' },
    { kind: 'unknown', why: 'timeout' },
  ];
  test.each(verdicts)('%j is one', (verdict) => {
    for (const kind of ['new', 'current']) {
      const question = { ...asked, verdict, field: kind };
      expect(readQuestion(question)).toStrictEqual(question);
    }
  });

  test.each([undefined, null, 'found', 3, {}, { kind: 'safe' }, { kind: 'found' }, { kind: 'found', times: '3' }])(
    '%j is none',
    (verdict) => expect(readQuestion({ ...asked, verdict })).toBeUndefined(),
  );

  test.each([undefined, 'other', 7])('about a field that is %j is no question', (kind) => {
    expect(readQuestion({ ...asked, verdict: verdicts[0], field: kind })).toBeUndefined();
  });
});

test.each([
  { ask: 'turn-site-off', privately: true },
  { ask: 'turn-site-off', host: 7, privately: true },
  { ask: 'turn-site-off', host: 'shop.test', privately: 'yes' },
  { ask: 'site-is-off' },
  { ask: 'here' },
  { ask: 'here', word: 7 },
  { ask: 'suggest', fields: [] },
  { ask: 'suggest', patterned: true },
  { ask: 'replace-sites', sites: 'shop.test' },
  { ask: 'replace-sites' },
  { ask: 'judge-field' },
  { ask: 'judge-field', facts: { ...facts, at: 1 } },
  { ask: 'names-password' },
  { ask: 'names-password', field: { ...named, labels: undefined } },
])('%j lacks something', (question) => expect(readQuestion(question)).toBeUndefined());
