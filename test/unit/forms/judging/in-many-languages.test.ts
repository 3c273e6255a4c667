import { expect, test } from 'vitest';
import { judgeField } from '../../../../src/forms/judging/judge-field.ts';
import { formFacts } from './form-facts.ts';
import { phrasebook, type Phrases } from './phrasebook.ts';

const input = (type: string, more = '') => `<input type="${type}" ${more}>`;
const labelled = (label: string, type = 'password') => `<p><label>${label} ${input(type)}</label></p>`;
const hinted = (hint = '', type = 'password') => `<p>${input(type, `placeholder="${hint}"`)}</p>`;
const check = (words = '') => `<p><label><input type="checkbox"> ${words}</label></p>`;
const link = (words = '') => `<p><a href="#">${words}</a></p>`;
const page = ([heading, button]: string[], inside: string) =>
  `<form><h1>${heading}</h1>${inside}<button>${button}</button></form>`;
const formless = ([heading, button]: string[], inside: string) =>
  `<div><div><h2>${heading}</h2>${inside}<button type="button">${button}</button></div></div>`;

const [text, secret] = [(label = '') => labelled(label, 'text'), (label = '') => labelled(label)];
const hints = (the: Phrases) => hinted(the.person[1], 'text') + hinted(the.password[0]);
const nameAndSecret = (the: Phrases) => text(the.person[1]) + secret(the.password[0]);
const all = (make: (label: string) => string, labels: string[]) => labels.map((label) => make(label)).join('');

/** Each page with what its password fields are, in order. No names, no `autocomplete`, no address: words alone. */
const pages: Record<string, (the: Phrases) => [html: string, ...kinds: string[]]> = {
  'a sign-up': (the) => [
    page(the.join, all(text, the.person) + all(secret, the.password) + check(the.consent[0])),
    'new',
    'new',
  ],
  'a sign-up with one password and a link to the sign-in': (the) => [
    page(the.join, all(text, the.person) + secret(the.password[0]) + link(the.consent[1])),
    'new',
  ],
  'a sign-up with a name and one password': (the) => [page(the.join, nameAndSecret(the)), 'new'],
  'a sign-up without a form, with placeholders': (the) => [
    formless(the.join, hints(the) + link(the.consent[1])),
    'new',
  ],
  'a sign-in': (the) => [
    page(the.enter, nameAndSecret(the) + check(the.help[1]) + link(the.help[0]) + link(the.help[2])),
    'current',
  ],
  'a sign-in and nothing else': (the) => [page(the.enter, nameAndSecret(the)), 'current'],
  'a sign-in without a form, with placeholders': (the) => [
    formless(the.enter, hints(the) + link(the.help[0])),
    'current',
  ],
  'a change': (the) => [page(the.change, all(secret, the.three)), 'current', 'new', 'new'],
  'a change without a repetition': (the) => [page(the.change, all(secret, the.three.slice(0, 2))), 'current', 'new'],
  'a reset': (the) => [page(the.reset, all(secret, the.three.slice(1))), 'new', 'new'],
  'a reset with one field': (the) => [page(the.reset, secret(the.three[1])), 'new'],
};

const cases = Object.entries(phrasebook).flatMap(([language, the]) =>
  Object.entries(pages).map(([name, make]): [string, string, string, string[]] => {
    const [html, ...kinds] = make(the);
    return [language, name, html, kinds];
  }),
);

test('at least 25 languages are tried', () => {
  expect(Object.keys(phrasebook).length).toBeGreaterThanOrEqual(25);
});

test.each(cases)('%s: %s', (_language, _page, html, kinds) => {
  const facts = formFacts(html);
  const told = (type: string) =>
    facts.pieces.flatMap(({ field }, at) =>
      field?.type === type ? judgeField({ ...facts, at }, { typedTwice: false }).kind : [],
    );
  expect(told('password')).toEqual(kinds);
  expect(told('text')).not.toContain('new');
});
