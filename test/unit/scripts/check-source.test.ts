import { hash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSource } from '../../../scripts/check-source.ts';

const path = 'node_modules/words/list.txt';
const sum = hash('sha256', 'dragon\n');

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'vigie-sources-'));
  for (const folder of ['scripts', 'node_modules/words']) mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, 'scripts/sources.sha256'), `${'0'.repeat(64)}  other.txt\n${sum}  ${path}\n`);
  writeFileSync(join(project, path), 'dragon\n');
});
afterEach(() => rmSync(project, { recursive: true }));

test('the file that the list names is taken', async () => {
  await expect(checkSource(path, project)).resolves.toBeUndefined();
});

test('one that was changed is refused, and the message says what to do', async () => {
  appendFileSync(join(project, path), 'x');
  await expect(checkSource(path, project)).rejects.toThrow(/is not what it was: .*\n.*look at what changed/);
});

test('one that is gone, or that nobody has looked at, is refused', async () => {
  rmSync(join(project, path));
  await expect(checkSource(path, project)).rejects.toThrow(`There is no ${path}.`);
  await expect(checkSource('node_modules/words/index.js', project)).rejects.toThrow('is not in scripts/sources.sha256');
});
