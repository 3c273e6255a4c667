// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classifyField } from '../../../src/forms/classify-field.ts';
import { isTextEntry } from '../../../src/forms/entry-field.ts';

const folder = join(import.meta.dirname, '..', '..', 'e2e', 'pages', 'other');

test.each(readdirSync(folder))('%s: no field is a password, and the sign-up below them is', (name) => {
  document.documentElement.innerHTML = readFileSync(join(folder, name), 'utf8');
  const others = [...document.querySelectorAll('[data-other]')].filter(isTextEntry);
  expect(others.length).toBeGreaterThan(1);
  const wrong = others.filter((field) => classifyField(field).kind !== 'other');
  expect(wrong.map((field) => field.closest('p')?.outerHTML)).toEqual([]);
  const control = document.querySelector('#control');
  expect(control instanceof HTMLInputElement && classifyField(control).kind).toBe('new');
});
