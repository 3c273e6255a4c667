// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isTextEntry } from '../../../src/forms/reading/entry-field.ts';
import { kindOfField } from './kind-of-field.ts';

const folder = join(import.meta.dirname, '..', '..', 'e2e', 'pages', 'other');

test.each(readdirSync(folder))('%s: no field is a password, and the sign-up below them is', (name) => {
  document.documentElement.innerHTML = readFileSync(join(folder, name), 'utf8');
  const others = [...document.querySelectorAll('[data-other]')].filter(isTextEntry);
  expect(others.length).toBeGreaterThan(1);
  const wrong = others.filter((field) => kindOfField(field) !== 'other');
  expect(wrong.map((field) => field.closest('p')?.outerHTML)).toEqual([]);
  const control = document.querySelector('#control');
  expect(control instanceof HTMLInputElement && kindOfField(control)).toBe('new');
});
