import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const versionIn = (path: string): string => (JSON.parse(read(path)) as { version: string }).version;

test('the version is the same everywhere, and the changelog knows it or what comes next', () => {
  const files = [
    'package.json',
    'package-lock.json',
    'manifest.json',
    'dist/chrome/manifest.json',
    'dist/firefox/manifest.json',
  ];
  const version = versionIn('package.json');
  expect(Object.fromEntries(files.map((path) => [path, versionIn(path)]))).toEqual(
    Object.fromEntries(files.map((path) => [path, version])),
  );
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const [newest = ''] = /^## .*/m.exec(read('CHANGELOG.md')) ?? [];
  expect(newest === '## Unreleased' || newest.startsWith(`## ${version}`)).toBe(true);
});
