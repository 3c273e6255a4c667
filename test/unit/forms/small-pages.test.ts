// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTextEntry } from '../../../src/forms/reading/entry-field.ts';
import { kindOfField } from './kind-of-field.ts';

const folder = join(import.meta.dirname, 'pages');

test.each(readdirSync(folder))('%s', (name) => {
  document.documentElement.innerHTML = readFileSync(join(folder, name), 'utf8');
  const fields = [...document.querySelectorAll('input')].filter(isTextEntry);
  const expected = fields.map((field) => field.dataset['kind'] ?? 'none');
  const told = fields.map((field) => kindOfField(field));
  // A password that is neither chosen here nor this person's may be anything but new.
  const accepted = told.map((kind, index) => (expected[index] === 'not-new' && kind !== 'new' ? 'not-new' : kind));
  expect(accepted).toEqual(expected);
});
