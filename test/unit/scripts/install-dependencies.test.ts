import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/package/packages.ts';

interface Package {
  version: string;
  integrity?: string;
  optional?: boolean;
}
const one = { version: '1.0.0', integrity: 'sha512-one' };
const two = { version: '2.0.0', integrity: 'sha512-two' };
const locked: Record<string, Package> = {
  'node_modules/one': one,
  'node_modules/two': two,
  'node_modules/of-another-system': { version: '3.0.0', integrity: 'sha512-three', optional: true },
};
const installed: Record<string, Package> = { 'node_modules/one': one, 'node_modules/two': two };

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'vigie-install-'));
  for (const folder of ['scripts', 'node_modules', 'bin']) mkdirSync(join(project, folder));
  copyFileSync(join(root, 'scripts/install-dependencies.mjs'), join(project, 'scripts/install-dependencies.mjs'));
  writeFileSync(join(project, 'bin/npm'), '#!/bin/sh\necho "$@" > npm-ran\n', { mode: 0o755 });
  write('package-lock.json', { '': { version: '0.1.0' }, ...locked });
});
afterEach(() => rmSync(project, { recursive: true }));

function write(file: string, packages: Record<string, Package>): void {
  writeFileSync(join(project, file), JSON.stringify({ packages }));
}

/** Whether npm was told to install, with these packages in node_modules. */
function installs(there: Record<string, Package> | null): boolean {
  if (there !== null) write('node_modules/.package-lock.json', there);
  const run = "import('./scripts/install-dependencies.mjs').then((m) => process.exit(m.installDependencies() ? 0 : 1))";
  const env = { ...process.env, PATH: `${join(project, 'bin')}${delimiter}${process.env['PATH']}` };
  expect(spawnSync(process.execPath, ['-e', run], { cwd: project, env }).status).toBe(0);
  return existsSync(join(project, 'npm-ran'));
}

describe.skipIf(process.platform === 'win32')('npm is told to install', () => {
  test('nothing where all is what the lock file says', () => {
    expect(installs(installed)).toBe(false);
  });

  test('nothing either where an optional package is there', () => {
    expect(installs(locked)).toBe(false);
  });

  const otherBytes = 'sha512-other';
  const three = 'node_modules/of-another-system';
  test.each<[string, Record<string, Package> | null]>([
    ['nothing is there', null],
    ['one is missing', { 'node_modules/one': one }],
    ['one has another version', { ...installed, 'node_modules/two': { ...two, version: '2.0.1' } }],
    ['one has the version and other bytes', { ...installed, 'node_modules/two': { ...two, integrity: otherBytes } }],
    ['one has the version and says nothing of its bytes', { ...installed, 'node_modules/two': { version: '2.0.0' } }],
    ['an optional one has other bytes', { ...installed, [three]: { version: '3.0.0', integrity: otherBytes } }],
    ['one is there that the lock file does not know', { ...installed, 'node_modules/one/node_modules/two': one }],
  ])('where %s', (_, there) => {
    expect(installs(there)).toBe(true);
  });
});
