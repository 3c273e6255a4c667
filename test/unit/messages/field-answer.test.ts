import { describe, expect, test } from 'vitest';
import { reasonsUnknown, tiers, type Verdict } from '../../../src/breaches/verdict.ts';
import { readFieldAnswer } from '../../../src/messages/field-answer.ts';

const verdicts: Verdict[] = [
  { kind: 'found', times: 1 },
  { kind: 'found', times: 9_545_824 },
  ...tiers.map((among) => ({ kind: 'common', among }) as const),
  { kind: 'near-miss' },
  { kind: 'not-found' },
  ...reasonsUnknown.map((why) => ({ kind: 'unknown', why }) as const),
];
const answer = { verdict: verdicts[0], show: true };
const line = { name: 'p', text: 'Title' };
const said = {
  styles: { host: '', card: '', text: '' },
  card: { name: 'div', parts: [line] },
};

describe('what the background answers', () => {
  test.each([null, ...verdicts])('is read as it is: %j', (verdict) => {
    for (const show of [true, false]) {
      const raw: unknown = JSON.parse(JSON.stringify({ verdict, show, sent: true, said }));
      expect(readFieldAnswer(raw)).toEqual({ verdict, show, said });
    }
  });

  test('loses whatever else it carries', () => {
    const more = { stack: 'Error: at', password: 'dragon' };
    expect(readFieldAnswer({ ...answer, sent: true, ...more })).toStrictEqual(answer);
  });

  test.each([null, 'said', {}, { ...said, card: 7 }])('with words that are none says nothing: %o', (rubbish) => {
    expect(readFieldAnswer({ ...answer, said: rubbish })).toEqual(answer);
  });
});

describe('is no answer', () => {
  test.each([undefined, null, 'found', 1, () => answer, [], {}])('%o', (raw) => {
    expect(readFieldAnswer(raw)).toBeUndefined();
  });

  test.each([
    ['no verdict', { verdict: undefined }],
    ['a verdict in a word', { verdict: 'found' }],
    ['a verdict of no kind', { verdict: {} }],
    ['a verdict whose kind is none', { verdict: { kind: 7 } }],
    ['no word on showing it', { show: undefined }],
    ['showing it perhaps', { show: 1 }],
  ])('%s', (_, change) => expect(readFieldAnswer({ ...answer, ...change })).toBeUndefined());
});
