import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../src/background/asking/read-question.ts';

const fieldFacts = { type: 'text', names: { name: 'pwd' }, labels: ['Password'], shape: { required: 'true' } };
const facts = {
  pieces: [
    { kind: 'heading', text: 'Join' },
    { kind: 'entry', text: '', field: fieldFacts },
  ],
  at: 1,
  headingBefore: '',
  title: 'Shop',
  address: '/join ',
  action: '',
  around: [{ id: 'join' }, {}],
  earlierStep: '',
};

const questions = fc.oneof(
  fc.record({
    ask: fc.constant('check-field' as const),
    password: fc.string(),
    field: fc.constantFrom('new', 'current'),
    finished: fc.boolean(),
  }),
  fc.record({ ask: fc.constant('judge-field' as const), facts: fc.constant(facts) }),
  fc.record({ ask: fc.constant('names-password' as const), field: fc.constant(fieldFacts) }),
  fc.record({ ask: fc.constant('check-by-hand' as const), password: fc.string() }),
  fc.record({ ask: fc.constant('last-check' as const), tab: fc.integer() }),
  fc.record({
    ask: fc.constant('suggest' as const),
    fields: fc.array(fc.record({ minlength: fc.nat().map(String), passwordrules: fc.string() }, { requiredKeys: [] }), {
      maxLength: 4,
    }),
    patterned: fc.boolean(),
  }),
  fc.record({ ask: fc.constant('turn-site-off' as const), host: fc.string(), privately: fc.boolean() }),
  fc.record({
    ask: fc.constantFrom('turn-site-on' as const, 'remove-site' as const, 'site-is-off' as const),
    host: fc.string(),
  }),
  fc.record({ ask: fc.constant('replace-sites' as const), sites: fc.array(fc.string()) }),
  fc.record({
    ask: fc.constant('still-shown' as const),
    verdict: fc.record({ kind: fc.constant('found' as const), times: fc.nat() }),
    field: fc.constantFrom('new', 'current'),
  }),
  fc.record({ ask: fc.constantFrom('sites', 'activity', 'clear-activity', 'holds-forms', 'seen') }),
);

describe('decoding', () => {
  test('gives back every question exactly, after its way through JSON', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(readQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question);
      }),
    );
  });

  test('drops whatever else a message carries', () => {
    fc.assert(
      fc.property(questions, fc.dictionary(fc.string(), fc.jsonValue()), (question, more) => {
        expect(readQuestion({ ...more, ...question })).toMatchObject(question);
        expect(Object.keys(readQuestion({ ...more, ...question }) ?? {})).toHaveLength(Object.keys(question).length);
      }),
    );
  });

  test('never throws, and never lets a part of a wrong type through', () => {
    const names = fc.constantFrom(
      'check-field',
      'judge-field',
      'names-password',
      'check-by-hand',
      'last-check',
      'get-ready',
      'other',
    );
    const almost = fc.record(
      { ask: names, password: fc.anything(), field: fc.anything(), finished: fc.anything(), tab: fc.anything() },
      { requiredKeys: ['ask'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost), (raw) => {
        const question = readQuestion(raw);
        if (!question) return;
        if (question.ask === 'last-check') expect(Number.isInteger(question.tab)).toBe(true);
        if (question.ask === 'get-ready') expect(question).toEqual({ ask: 'get-ready' });
        if ('password' in question) expect(typeof question.password).toBe('string');
        if (question.ask === 'check-field') {
          expect(['new', 'current']).toContain(question.field);
          expect(typeof question.finished).toBe('boolean');
        }
      }),
    );
  });

  const field = { ask: 'check-field', password: 'x', field: 'new', finished: true };
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'check-by-hand'],
    ['a function', () => field],
    ['a list', [field]],
    ['no name', { password: 'x' }],
    ['a name of no question', { ask: 'check', password: 'x' }],
    ['a name that every object has', { ask: 'constructor', password: 'x' }],
    ['a field without a value', { ...field, password: undefined }],
    ['a field with a number as its value', { ...field, password: 12345678 }],
    ['a field with a list as its value', { ...field, password: ['x'] }],
    ['a field of another kind', { ...field, field: 'other' }],
    ['a field of no kind', { ...field, field: undefined }],
    ['a field that may be finished', { ...field, finished: 1 }],
    ['a field that does not say whether it is finished', { ...field, finished: undefined }],
    ['nothing to judge', { ask: 'judge-field' }],
    ['a place that is no field', { ask: 'judge-field', facts: { ...facts, at: 0 } }],
    ['facts with a value', { ask: 'judge-field', facts: { ...facts, around: [{ value: 'x' }] } }],
    ['a name of nothing', { ask: 'names-password' }],
    ['a kind in place of a field', { ask: 'names-password', field: 'new' }],
    ['a field that is named by its value', { ask: 'names-password', field: { ...fieldFacts, names: { value: 'x' } } }],
    ['facts in place of a kind', { ...field, field: fieldFacts }],
    ['a check by hand of nothing', { ask: 'check-by-hand' }],
    ['a tab with a name', { ask: 'last-check', tab: '7' }],
    ['a tab and a half', { ask: 'last-check', tab: 7.5 }],
    ['no tab', { ask: 'last-check' }],
    ['a suggestion for a field that is none', { ask: 'suggest', fields: 'all', patterned: false }],
    ['a suggestion by rules of another type', { ask: 'suggest', fields: [{ minlength: 8 }], patterned: false }],
    ['a suggestion for five fields', { ask: 'suggest', fields: [{}, {}, {}, {}, {}], patterned: false }],
    [
      'a suggestion by a novel of rules',
      { ask: 'suggest', fields: [{ passwordrules: 'x'.repeat(601) }], patterned: false },
    ],
    ['a site without a name', { ask: 'turn-site-on' }],
    ['a site turned off without saying how', { ask: 'turn-site-off', host: 'example.com' }],
    ['a list of sites with a number in it', { ask: 'replace-sites', sites: ['example.com', 1] }],
    ['a verdict of no kind', { ask: 'still-shown', verdict: { kind: 'good' }, field: 'new' }],
    ['a count that is none', { ask: 'still-shown', verdict: { kind: 'found', times: '1' }, field: 'new' }],
  ])('%s is no question', (_, raw) => {
    expect(readQuestion(raw)).toBeUndefined();
  });

  test('an empty value is one', () => {
    expect(readQuestion({ ...field, password: '' })).toEqual({ ...field, password: '' });
  });
});
