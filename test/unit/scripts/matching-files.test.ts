import { expect, test } from 'vitest';
import { matchingFiles } from '../../../scripts/test/matching-files.ts';

test('words match a file by its path, in whatever case', () => {
  expect(matchingFiles('test/unit', 'Matching-Files')).toContain('test/unit/scripts/matching-files.test.ts');
});

test('or by what its tests say', () => {
  expect(matchingFiles('test/unit', 'or by what its TESTS say')).toEqual(['test/unit/scripts/matching-files.test.ts']);
});

test('and what no file says matches nothing', () => {
  expect(matchingFiles('test/unit', ['never', 'written'].join(' - '))).toEqual([]);
});
