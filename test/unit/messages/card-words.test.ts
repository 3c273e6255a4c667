import { expect, test } from 'vitest';
import { readCardWords } from '../../../src/messages/card-words.ts';

const words = {
  language: 'en',
  direction: 'ltr',
  tone: 'found',
  title: 'Title',
  why: 'Why.',
  held: 'Held.',
  details: [['Name', 'Value']],
  buttons: { details: 'Details', hide: 'Hide', submitAnyway: 'Submit anyway' },
};
const organisation = { message: 'Ask the help desk.', link: 'https://intranet.example.org/' };

test('is read as it is, and loses whatever else it carries', () => {
  expect(readCardWords({ ...words, html: '<b>', buttons: { ...words.buttons, more: 'x' } })).toEqual(words);
});

test('what may be missing is taken along where it is there', () => {
  const more = { ...words, about: 'On shop.test', next: 'Next.', organisation };
  expect(readCardWords(more)).toEqual(more);
});

test.each([
  ['a message of another type', { ...organisation, message: ['x'] }, { link: organisation.link }],
  ['a link to a script', { ...organisation, link: 'javascript:alert(1)' }, { message: organisation.message }],
  ['a link that is none', { ...organisation, link: 'https://' }, { message: organisation.message }],
])('of an organisation %s is left out alone', (_, given, kept) => {
  expect(readCardWords({ ...words, organisation: given })).toEqual({ ...words, organisation: kept });
});

test.each([null, 'words', {}, { message: 7, link: 7 }])('no words of an organisation, no lines: %o', (given) => {
  expect(readCardWords({ ...words, organisation: given })).toEqual(words);
});

test('details that are none are left out', () => {
  const details = [['Name', 'Value'], ['Name'], 'Name', ['Name', 7], null];
  expect(readCardWords({ ...words, details })?.details).toEqual([['Name', 'Value']]);
  expect(readCardWords({ ...words, details: 'none' })?.details).toEqual([]);
});

test('a suggestion that lacks a word is not offered', () => {
  const { suggestion } = readCardWords({ ...words, suggestion: { offer: 'Suggest' } }) ?? {};
  expect(suggestion).toBeUndefined();
});

test.each([
  undefined,
  null,
  'words',
  [],
  {},
  { ...words, title: 7 },
  { ...words, title: undefined },
  { ...words, tone: 'good' },
  { ...words, buttons: null },
  { ...words, buttons: { ...words.buttons, hide: {} } },
])('is nothing to show: %o', (raw) => {
  expect(readCardWords(raw)).toBeUndefined();
});
