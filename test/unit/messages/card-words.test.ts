import { expect, test } from 'vitest';
import { readCardWords } from '../../../src/messages/card-words.ts';

const line = { name: 'p', class: 'title', text: 'Title', sealed: 'p' };
const link = {
  name: 'p',
  parts: [{ name: 'a', attributes: { href: 'https://intranet.example.org/' }, parts: [line] }],
};
const words = {
  styles: { host: 'all: initial', card: '.card {}', text: 'span {}' },
  card: { name: 'div', class: 'card found', attributes: { lang: 'en', dir: 'ltr' }, parts: [line, link] },
};
const suggestion = { none: 'None.', weak: 'Weak.', panel: { name: 'div' }, filled: { name: 'div', parts: [line] } };

test('is read as it is', () => {
  expect(readCardWords(words)).toEqual(words);
  expect(readCardWords({ ...words, suggestion })).toEqual({ ...words, suggestion });
});

test.each([null, {}, { ...suggestion, panel: 'panel' }, { ...suggestion, filled: null }])(
  'a suggestion that lacks something is not offered: %o',
  (rubbish) => {
    expect(readCardWords({ ...words, suggestion: rubbish })).toEqual(words);
  },
);

test.each([
  ['an element that no card has', { name: 'script', text: 'alert(1)' }],
  ['no element', { text: 'Title' }],
  ['a link of another type', { ...line, attributes: { href: {} } }],
  ['a link without https', { name: 'a', attributes: { href: 'http://intranet.example.org/' } }],
  ['a link to a script', { name: 'a', attributes: { href: 'javascript:alert(1)' } }],
  ['sealed in an element of another name', { ...line, sealed: 'iframe' }],
  ['parts that are none', { ...line, parts: 'parts' }],
  ['a part that is none, deep inside', { name: 'div', parts: [{ name: 'p', parts: [null] }] }],
])('of %s no card is made', (_, part) => {
  expect(readCardWords({ ...words, card: part })).toBeUndefined();
  expect(readCardWords({ ...words, card: { ...words.card, parts: [line, part] } })).toBeUndefined();
});

test.each([
  undefined,
  null,
  'words',
  [],
  {},
  { ...words, card: undefined },
  { ...words, styles: { card: '.card {}' } },
])('is nothing to show: %o', (raw) => {
  expect(readCardWords(raw)).toBeUndefined();
});
