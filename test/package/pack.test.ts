import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFiles } from '../../scripts/package/compare-files.ts';
import { packageFiles } from '../../scripts/package/packages.ts';
import { type Files, unzipFiles } from '../../scripts/package/zip.ts';
import { copyProject, npmRun, putProject } from '../support/project-copy.ts';

const scratch = mkdtempSync(join(tmpdir(), 'vigie-pack-'));
const here = join(scratch, 'a');
const there = join(scratch, 'another place/much deeper/b');
let sums: [string, string];

beforeAll(async () => {
  await copyProject(here);
  const first = npmRun(here, { TZ: 'Pacific/Auckland' }, 'pack');
  putProject(there, unzipFiles(readFileSync(join(here, packageIn(first, 'source')))));
  sums = [first, npmRun(there, { TZ: 'UTC', LC_ALL: 'C' }, 'pack')];
}, 400_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

test('its source package, unpacked elsewhere in another time zone, makes the same three packages, byte for byte', () => {
  expect(sums[0]).toBe(sums[1]);
  expect(sums[0]).toMatch(/^([\da-f]{64} {2}dist\/vigie-[\d.]+-(chrome|firefox|source)\.zip\n){3}$/);
  for (const [, name = ''] of sums[0].matchAll(/ {2}(.*)\n/g)) {
    expect(readFileSync(join(here, name)).equals(readFileSync(join(there, name))), name).toBe(true);
  }
});

test.for(['chrome', 'firefox'] as const)('the %s package holds what the tests in browsers load', async (target) => {
  // They load the folder in dist/ (launch-vigie.ts, firefox.ts); `npm run build` writes it anew.
  const findings = compareFiles(await packageFiles(target), packed(target));
  expect(findings.filter(({ kind }) => kind !== 'same')).toEqual([]);
  expect(findings.length).toBeGreaterThan(20);
});

test.for(['chrome', 'firefox'])('no file of the %s package names the folder it was built in', (target) => {
  for (const [path, content] of packed(target)) expect(Buffer.from(content).includes('much deeper'), path).toBe(false);
});

test.for(['chrome', 'firefox', 'source'])('the entries of the %s package are sorted, and all of one time', (target) => {
  const zip = readFileSync(join(there, packageIn(sums[1], target)));
  const names = [];
  // The central directory: each entry's signature, its date in bytes 12 to 15, its name from byte 46.
  for (let at = zip.readUInt32LE(zip.length - 6); zip.readUInt32LE(at) === 0x02_01_4b_50;) {
    expect(zip.readUInt32LE(at + 12)).toBe(0x00_21_00_00);
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  expect(names.length).toBeGreaterThan(20);
  expect(names).toEqual(names.toSorted());
});

test('verify says that a package equals the source it was packed from', () => {
  expect(npmRun(here, {}, 'verify', '--', packageIn(sums[0], 'chrome'))).toContain('Equal: this chrome package');
}, 120_000);

test('verify of one source compares with what another builds, and asks no verify but its own', () => {
  const verify = () => npmRun(here, {}, 'verify', '--', packageIn(sums[0], 'chrome'), '--source', there);
  writeFileSync(join(there, 'scripts/verify.ts'), "console.log('Equal: this chrome package');");
  expect(verify()).toContain('Equal: this chrome package is what this source builds');
  appendFileSync(join(there, 'public/words/eff-large.txt'), 'extra\n');
  expect(verify).toThrow(
    expect.objectContaining({ status: 1, stdout: expect.stringMatching(/DIFFERS {2}words\/eff-large\.txt/) }),
  );
}, 240_000);

function packed(target: string): Files {
  return unzipFiles(readFileSync(join(there, packageIn(sums[1], target))));
}

function packageIn(printed: string, target: string): string {
  return new RegExp(`dist/vigie-[\\d.]+-${target}\\.zip`).exec(printed)?.[0] ?? '';
}
