import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeField } from '../../../../src/forms/judging/judge-field.ts';
import { formFacts } from './form-facts.ts';

/**
 * A language and six labels: card code, one-time code, PIN, Wi-Fi password, security answer, API key. Some have a
 * seventh: the code of an invitation, where the word for a code is not used for passwords.
 */
const lines = readFileSync(join(import.meta.dirname, 'no-passwords.txt'), 'utf8')
  .trim()
  .split('\n');
const cases = lines.flatMap((line) => {
  const [language, ...labels] = line.split(' | ');
  return labels.map((label): [string, string] => [language ?? '', label]);
});

test('at least 25 languages are tried', () => {
  expect(lines.length).toBeGreaterThanOrEqual(25);
});

test.each(cases)('%s: %j is no password, in a sign-up either', (_, label) => {
  const field = `<label>${label} <input type="password" id="it"></label>`;
  const html = `<form><h1>Sign up</h1><input>${field}<button>Sign up</button></form>`;
  expect(judgeField(formFacts(html), { typedTwice: false }).kind).toBe('other');
});
