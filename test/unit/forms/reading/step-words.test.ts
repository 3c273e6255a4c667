// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { startsSteps, stepWords } from '../../../../src/forms/reading/step-words.ts';
import { kindOfField } from '../kind-of-field.ts';
import { render } from '../render.ts';

const stepOne = (heading: string, button: string) =>
  render(`<form><h1>${heading}</h1><input type="email" id="it"><button>${button}</button></form>`);
const stepTwo = '<form><label>Password <input type="password"></label><button>Continue</button></form>';

test.each([
  ['<input type="email" id="it">', true],
  ['<input id="it" name="userName">', true],
  ['<input id="it" autocomplete="username">', true],
  ['<input id="it" name="q">', false],
  ['<input id="it" type="search" name="user">', false],
  ['<input type="password" id="it">', false],
])('%s begins steps: %j', (html, begins) => {
  expect(startsSteps(render(html))).toBe(begins);
});

test('a password alone is judged by what the step before said', () => {
  const join = stepWords(stepOne('Create your account', 'Sign up'));
  const back = stepWords(stepOne('Welcome back', 'Log in'));
  const field = render(stepTwo);
  expect(kindOfField(field, { earlierStep: () => join })).toBe('new');
  expect(kindOfField(field, { earlierStep: () => back })).toBe('current');
});

test('a form with a password of its own is no first step', () => {
  const html = '<form><h1>Sign up</h1><input type="email" id="it"><input type="password"></form>';
  expect(stepWords(render(html))).toBe('');
});

test('a form with other fields is judged by its own words', () => {
  const join = stepWords(stepOne('Create your account', 'Sign up'));
  const field = render(
    '<form><h1>Log in</h1><input name="user"><input type="password" id="it"><button>Log in</button></form>',
  );
  expect(kindOfField(field, { earlierStep: () => join })).toBe('current');
});
