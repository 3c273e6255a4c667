import { expect, test } from 'vitest';
import { structureFeatures } from '../../../../src/forms/judging/structure-features.ts';
import { viewField } from '../../../../src/forms/judging/field-view.ts';
import { formFacts } from './form-facts.ts';

const password = '<input type="password" id="it">';
const other = '<input type="password">';
const entry = '<input type="text" name="e">';
const choice = '<input type="checkbox">';
const form = (inside: string) => `<form>${inside}<button>Go</button></form>`;

/** For each feature a form in which it is true and one in which it is not. */
const examples: Record<string, [yes: string, no: string]> = {
  'only password': [form(password), form(password + other)],
  'two passwords': [form(password + other), form(password)],
  'three passwords': [form(password + other + other), form(password + other)],
  'more passwords': [form(password + other + other + other), form(password + other + other)],
  'first of two': [form(password + other), form(other + password)],
  'second of two': [form(other + password), form(password + other)],
  'first of three': [form(password + other + other), form(other + password + other)],
  'no other entry': [form(password), form(entry + password)],
  'one other entry': [form(entry + password), form(password)],
  'two other entries': [form(entry + entry + password), form(entry + password)],
  'three or four other entries': [form(entry.repeat(4) + password), form(entry.repeat(5) + password)],
  'five or more other entries': [form(entry.repeat(5) + password), form(entry.repeat(4) + password)],
  'one choice': [form(password + choice), form(password)],
  'some choices': [form(password + choice + choice), form(password + choice)],
  'many choices': [form(password + choice.repeat(5)), form(password + choice.repeat(4))],
  'next is a password': [form(password + other), form(password + entry)],
  'previous is a password': [form(other + password), form(entry + password)],
  'nothing before': [form(password + other), form(entry + password)],
  'entry after': [form(password + entry), form(password + other)],
  'autocomplete new-password': [form('<input type="password" autocomplete="section-a new-password">'), form(password)],
  'autocomplete current-password': [form('<input type="password" autocomplete="current-password">'), form(password)],
  'autocomplete off': [form('<input type="password" autocomplete="off">'), form(password)],
  'least length': [form('<input type="password" minlength="8">'), form(password)],
  'rules of a new one': [
    form('<input type="password" autocomplete="new-password webauthn" passwordrules="minlength: 8;">'),
    form('<input type="password" passwordrules="minlength: 8;">'),
  ],
  required: [form('<input type="password" required>'), form(password)],
  'not a password input': [form('<input id="it" name="password">'), form(password)],
  'many links': [form(password + '<a href="/">x</a>'.repeat(9)), form(password)],
  'no button': [`<form>${password}</form>`, form(password)],
};

test('every feature has its examples', () => {
  expect(Object.keys(examples).toSorted()).toEqual(Object.keys(structureFeatures).toSorted());
});

test.each(Object.entries(examples))('%s', (name, [yes, no]) => {
  expect(structureFeatures[name]?.(viewField(formFacts(yes)))).toBe(true);
  expect(structureFeatures[name]?.(viewField(formFacts(no)))).toBe(false);
});
