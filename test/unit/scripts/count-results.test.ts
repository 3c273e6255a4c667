import { expect, test } from 'vitest';
import { addCounts, countResults, skipReasons } from '../../../scripts/test/count-results.ts';
import { missingReport, report } from './report-writer.ts';

test('reads what Vitest reports', () => {
  const file = report({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 });
  expect(countResults(file)).toEqual({ passed: 5, failed: 2, skipped: 4 });
});

test('reads what Playwright reports, and takes a pass at the second try for none', () => {
  const file = report({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(countResults(file)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a report that is missing counts nothing', () => {
  expect(countResults(missingReport)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('adds up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});

test('tells why Playwright skipped, each reason once', () => {
  const annotations = [{ type: 'skip', description: 'no recordings' }];
  const file = report({ suites: [{ specs: [{ tests: [{ annotations }, { annotations }, { annotations: [] }] }] }] });
  expect(skipReasons(file)).toEqual(['no recordings']);
});
