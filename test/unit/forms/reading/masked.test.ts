// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeField } from '../../../../src/forms/reading/describe-field.ts';
import { isMasked } from '../../../../src/forms/reading/masked.ts';
import { readField } from '../../../../src/forms/reading/read-field.ts';
import { render } from '../render.ts';

const styled = (style: string) => render(`<input id="it" style="${style}">`);

test.each(['text-security-disc', 'text-security-circle, serif', "'Password'", 'dotsfont', 'pass-dots'])(
  'a text field written in the font %s is masked',
  (font) => {
    expect(isMasked(styled(`font-family: ${font}`))).toBe(true);
  },
);

test.each(['', 'font-family: serif', 'font-family: Open Sans, sans-serif'])('%j masks nothing', (style) => {
  expect(isMasked(styled(style))).toBe(false);
});

const read = (value: string, type = 'text') => {
  const field = render(`<form><label>Password <input id="it" type="${type}"></label></form>`);
  field.value = value;
  return readField(field);
};

test.each(['••••••', '●●●●', '*****', '••••••k', '***k', '⚫⚫⚫', '＊＊＊'])(
  '%s in a text field is nobody’s password',
  (value) => {
    expect(read(value)).toBeUndefined();
    expect(read(value, 'password')).toBeDefined();
  },
);

test.each(['kittiwake', 'a•b', 'pass**word', '*'])('%s in a text field may be one', (value) => {
  expect(read(value)).toBeDefined();
});

test('a field without a label is called as the cell before it says', () => {
  const row = (input: string) => render(`<table><tr><td>Password</td><td>${input}</td></tr></table>`);
  expect(describeField(row('<input id="it">'), true).labels).toEqual(['Password']);
  expect(describeField(row('<label>Pass <input id="it"></label>'), true).labels).toEqual(['Pass']);
});
