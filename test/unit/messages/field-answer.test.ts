import { expect, test } from 'vitest';
import { readFieldAnswer, readLateAnswer } from '../../../src/messages/field-answer.ts';

const answer = { verdict: { kind: 'found', times: 3 }, show: true, sent: false };
const organisation = { message: 'Ask the help desk.', link: 'https://intranet.example.org/' };

test('the words of the organisation come with the verdict', () => {
  expect(readFieldAnswer({ ...answer, organisation })).toEqual({ ...answer, organisation });
});

test.each([
  ['a message of another type', { ...organisation, message: ['x'] }, { link: organisation.link }],
  ['a message that fills the screen', { ...organisation, message: 'x'.repeat(301) }, { link: organisation.link }],
  ['a link to a script', { ...organisation, link: 'javascript:alert(1)' }, { message: organisation.message }],
  ['a link that is none', { ...organisation, link: 'https://' }, { message: organisation.message }],
])('%s is left out alone', (_, given, kept) => {
  expect(readFieldAnswer({ ...answer, organisation: given })).toEqual({ ...answer, organisation: kept });
});

test.each([null, 'words', {}, { message: 7, link: 7 }])('no words, no lines: %o', (given) => {
  expect(readFieldAnswer({ ...answer, organisation: given })).toEqual(answer);
});

test('a late answer says which site it is about', () => {
  const late = { verdict: answer.verdict, sent: true, site: 'shop.test', occasion: 'late', organisation };
  expect(readLateAnswer({ ...late, occasion: 'new' })).toEqual(late);
});

test.each([
  null,
  'late',
  { verdict: answer.verdict, sent: true },
  { verdict: null, sent: true, site: 'shop.test' },
  { verdict: { kind: 'found', times: -1 }, sent: true, site: 'shop.test' },
  { verdict: answer.verdict, sent: 1, site: 'shop.test' },
])('what is no late answer is none: %o', (raw) => {
  expect(readLateAnswer(raw)).toBeUndefined();
});
