import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const promises = [...text.matchAll(/^(\d)\. /gm)].map(([, number]) => Number(number));
const rows = [...text.matchAll(/^\| (\d) \| (.*) \| (.*) \|$/gm)].map(([, number, keptBy = '', fails = '']) => ({
  number: Number(number),
  keptBy,
  fails,
}));
const filesIn = (cell: string): string[] =>
  [...cell.matchAll(/`((?:src|test|docs|scripts)\/[^`]+)`/g)].map(([, path = '']) => path);

test('SECURITY.md has nine promises, and the table a row for each', () => {
  expect(promises).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(rows.map(({ number }) => number)).toEqual(promises);
});

describe.each(rows)('promise $number', ({ keptBy, fails }) => {
  test('names tests, and each of them exists', () => {
    const tests = filesIn(fails);
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((path) => !/\.(test|spec)\.ts$/.test(path))).toEqual([]);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names code that exists', () => {
    expect(filesIn(keptBy).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('what was once got round names tests, and each of them exists', () => {
  const [, table = ''] = /^## What was once got round$([^]*?)^## /m.exec(text) ?? [];
  const held = [...table.matchAll(/^\| (?!what|---)(.*) \| (.*) \|$/gm)].map(([, , tests = '']) => filesIn(tests));
  expect(held.length).toBeGreaterThan(15);
  expect(held.filter((tests) => tests.length === 0)).toEqual([]);
  expect(held.flat().filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
