import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.stubGlobal('chrome', { runtime: { sendMessage } });
const { ask, readQuestion } = await import('../../src/messages.ts');

beforeEach(() => {
  sendMessage.mockReset();
});

const questions = fc.oneof(
  fc.record({
    ask: fc.constant('check-field' as const),
    password: fc.string(),
    field: fc.constantFrom('new', 'current'),
    finished: fc.boolean(),
  }),
  fc.record({ ask: fc.constant('check-by-hand' as const), password: fc.string() }),
  fc.record({ ask: fc.constant('last-check' as const), tab: fc.integer() }),
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
    const names = fc.constantFrom('check-field', 'check-by-hand', 'last-check', 'get-ready', 'other');
    const almost = fc.record(
      { ask: names, password: fc.anything(), field: fc.anything(), finished: fc.anything(), tab: fc.anything() },
      { requiredKeys: ['ask'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost), (raw) => {
        const question = readQuestion(raw);
        if (!question) return;
        if (question.ask === 'last-check') expect(Number.isInteger(question.tab)).toBe(true);
        else if (question.ask === 'get-ready') expect(question).toEqual({ ask: 'get-ready' });
        else expect(typeof question.password).toBe('string');
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
    ['a check by hand of nothing', { ask: 'check-by-hand' }],
    ['a tab with a name', { ask: 'last-check', tab: '7' }],
    ['a tab and a half', { ask: 'last-check', tab: 7.5 }],
    ['no tab', { ask: 'last-check' }],
  ])('%s is no question', (_, raw) => {
    expect(readQuestion(raw)).toBeUndefined();
  });

  test('an empty value is one', () => {
    expect(readQuestion({ ...field, password: '' })).toEqual({ ...field, password: '' });
  });
});

test('asking sends the question as it is, and answers what the background does', async () => {
  sendMessage.mockResolvedValue('the answer');
  const question = { ask: 'check-by-hand', password: 'x' } as const;
  expect(await ask<'check-by-hand'>(question)).toBe('the answer');
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith(question);
});

test('asking rejects when nobody is there', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  await expect(ask<'last-check'>({ ask: 'last-check', tab: 1 })).rejects.toThrow('Receiving end');
});
