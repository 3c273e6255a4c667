import { expect, test } from 'vitest';
import { type FieldView, viewField } from '../../../../src/forms/judging/field-view.ts';
import { askedPlaces, wordFeatures } from '../../../../src/forms/judging/word-features.ts';
import { identifierWords, plainWords } from '../../../../src/forms/judging/plain-words.ts';
import { formFacts } from './form-facts.ts';

const it = '<input type="password" id="it">';
const button = '<button>Go</button>';

/** For each place a page on which it says the meaning. */
const examples: Record<string, [feature: string, html: string]> = {
  label: ['label says new', `<form><label>Choose a password ${it}</label>${button}</form>`],
  hint: ['hint says rules', `<form>${it}<p>At least 8 characters</p>${button}</form>`],
  'label before': ['label before says current', `<form><label>Old password <input type=password></label>${it}</form>`],
  'label after': ['label after says confirm', `<form>${it}<label>Repeat it <input type=password></label></form>`],
  submit: ['submit says signUp', `<form>${it}<button>Create account</button></form>`],
  button: ['button says signIn', `<form><button type=button>Log in</button>${it}${button}</form>`],
  heading: ['heading says signUp', `<form><h2>Register</h2>${it}${button}</form>`],
  link: ['link says forgot', `<form>${it}<a href="/f">Forgot your password?</a>${button}</form>`],
  text: ['text says terms', `<form>${it}<p>I agree to the terms of use</p>${button}</form>`],
  title: ['title says signIn', `<form>${it}${button}</form>`],
  name: ['name says confirm', `<form><input type=password name="password2">${button}</form>`],
  'name before': ['name before says current', `<form><input type=password name="oldPwd">${it}${button}</form>`],
  'name after': ['name after says confirm', `<form>${it}<input type=password name="pass_again">${button}</form>`],
  'form name': ['form name says signUp', `<form id="registerForm">${it}${button}</form>`],
  'other names': ['other names says person', `<form><input name="firstName">${it}${button}</form>`],
  address: ['address says change', `<form>${it}${button}</form>`],
  action: ['action says signIn', `<form action="https://a.test/users/login?next=signup">${it}${button}</form>`],
};

test('every place has its example', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(askedPlaces).toSorted());
});

test.each(Object.entries(examples))('%s', (place, [feature, html]) => {
  const around = { title: { title: 'Log in' }, address: { address: '/settings/change-password ' } }[place];
  const field = place === 'label before' || place === 'name before' ? 'it' : undefined;
  const view = viewField(formFacts(html, around));
  expect(field === undefined || view.field.names.id === field).toBe(true);
  expect([...wordFeatures(view)]).toContain(feature);
  const silent = viewField(formFacts(`<form>${it}${button}</form>`));
  expect([...wordFeatures(silent)]).not.toContain(feature);
});

test('the address of an action counts by its path only', () => {
  const view = viewField(formFacts(`<form action="https://login.test/go?x=signup">${it}</form>`));
  expect([...wordFeatures(view)].filter((name) => name.startsWith('action'))).toEqual([]);
});

/** How each meaning may be said in a text, and in a name. */
const phrases: Record<string, [text: string, name: string]> = {
  password: ['Password', 'passwd'],
  new: ['Choose a password', 'new_pass'],
  confirm: ['Retype it', 'password2'],
  current: ['Existing password', 'oldPwd'],
  signUp: ['Create an account', 'signUp'],
  signIn: ['Sign in', 'login'],
  forgot: ['Forgot it?', 'forgotLink'],
  remember: ['Remember me', 'remember'],
  change: ['Change password', 'changePass'],
  rules: ['At least 8 characters', 'minimum'],
  terms: ['I agree', 'acceptTerms'],
  haveAccount: ['Already have an account?', 'already have an account'],
  person: ['First name', 'lastName'],
  captcha: ['Captcha', 'captcha'],
};
const allFeatures = Object.entries(askedPlaces).flatMap(([place, asked]) =>
  asked.split(' ').map((meaning): [place: string, meaning: string] => [place, meaning]),
);

test.each(allFeatures)('%s says %s', (place, meaning) => {
  const [text, name] = phrases[meaning] ?? ['', ''];
  const silent = Object.fromEntries(Object.keys(askedPlaces).map((each) => [each, ' ']));
  const saying = {
    ...silent,
    [place]: place in viewField(formFacts(it)).text ? plainWords(text) : identifierWords(name),
  };
  const view = (words: Record<string, string>) => ({ text: words, names: words }) as unknown as FieldView;
  expect([...wordFeatures(view(saying))]).toContain(`${place} says ${meaning}`);
  expect([...wordFeatures(view(silent))]).toEqual([]);
});
