import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unzipFiles } from '../../scripts/package/zip.ts';
import { copyProject, npmRun } from '../support/project-copy.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vigie-pack-'));
const here = join(scratch, 'a');
const there = join(scratch, 'another place/much deeper/b');
let sums: [string, string];

beforeAll(async () => {
  await Promise.all([copyProject(here), copyProject(there)]);
  sums = [npmRun(here, { TZ: 'Pacific/Auckland' }, 'pack'), npmRun(there, { TZ: 'UTC', LC_ALL: 'C' }, 'pack')];
}, 400_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

test('packed twice, in different folders and time zones: the same three packages, byte for byte', () => {
  expect(sums[0]).toBe(sums[1]);
  expect(sums[0]).toMatch(/^([\da-f]{64} {2}dist\/vigie-[\d.]+-(chrome|firefox|source)\.zip\n){3}$/);
  for (const [, name = ''] of sums[0].matchAll(/ {2}(.*)\n/g)) {
    expect(readFileSync(join(here, name)).equals(readFileSync(join(there, name))), name).toBe(true);
  }
});

test('no file of a package names the folder it was built in', () => {
  for (const target of ['chrome', 'firefox']) {
    const zip = readFileSync(join(there, packageOf(target)));
    for (const [path, content] of unzipFiles(zip)) {
      expect(Buffer.from(content).includes('much deeper'), path).toBe(false);
    }
  }
});

test('verify says that a package equals the source it was packed from', () => {
  expect(npmRun(here, {}, 'verify', '--', packageOf('chrome'))).toContain('Equal: this chrome package');
}, 120_000);

function packageOf(target: string): string {
  return new RegExp(`dist/vigie-[\\d.]+-${target}\\.zip`).exec(sums[0])?.[0] ?? '';
}
