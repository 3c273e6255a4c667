import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { oldestChromium } from '../support/find-chromium.ts';
import { readPackage, textsOf } from './built-package.ts';

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

describe('the oldest Chromium', () => {
  const { minimum_chrome_version: oldest } = JSON.parse(read('manifest.json')) as { minimum_chrome_version: string };

  test('is the same in the manifest, the changelog and the tests', () => {
    expect(oldest).toBe(`${oldestChromium}`);
    expect(read('CHANGELOG.md')).toContain(`Chromium ${oldest} and later`);
  });

  test('knows the youngest CSS that is shipped, which the build does not lower', () => {
    // By MDN's browser-compat-data, Chrome and Edge alike.
    const since = { 'light-dark(': 123, 'color-mix(': 111, ':has(': 105 };
    const styles = textsOf(readPackage('chrome')).filter(([path]) => path.endsWith('.css'));
    const used = Object.entries(since).filter(([what]) => styles.some(([, text]) => text.includes(what)));
    expect(used.length).toBeGreaterThan(0);
    expect(Math.max(...used.map(([, version]) => version))).toBeLessThanOrEqual(Number(oldest));
  });
});
