import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../../../scripts/package/packages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-build-list-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function buildList(words: string, to: string): { status: number | null; stdout: string; stderr: string } {
  const from = join(folder, 'words.txt');
  writeFileSync(from, words);
  const args = ['--import', 'tsx', 'scripts/build-list.ts', '--from', from, '--top', '5', '--to', join(folder, to)];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

test('a list of one password is spoken of as one', () => {
  const { status, stdout } = buildList('dragon\n', 'own/list.bin');
  expect(status).toBe(0);
  expect(stdout).toContain(`There is 1 password in ${folder}/words.txt, and it is in the list.\n`);
  expect(stdout).toContain('/own/list.bin, 1 password, ');
  expect(readdirSync(join(folder, 'own'))).toEqual(['list.bin']);
});

test('a list of two is spoken of as two', () => {
  const { stdout } = buildList('dragon\nmonkey\n', 'list.bin');
  expect(stdout).toContain(`There are 2 passwords in ${folder}/words.txt, and all of them are in the list.\n`);
});

test.for([
  ['taken', 'it is a folder'],
  ['words.txt/list.bin', 'EEXIST: file already exists'],
  ['new/', 'ENOENT: no such file or directory'],
] as const)('what cannot be written is refused in a sentence, and nothing is left: %s', ([to, why]) => {
  mkdirSync(join(folder, 'taken'));
  const { status, stdout, stderr } = buildList('dragon\n', to);
  expect(stderr).toBe(`${join(folder, to)} cannot be written: ${why}.\n`);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(readdirSync(folder)).toEqual(['taken', 'words.txt']);
});
