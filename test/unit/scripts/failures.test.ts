import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failuresOf } from '../../../scripts/test/failures.ts';
import { missingReport, report } from './report-writer.ts';

test('names what failed in Vitest, with its file and what it printed', () => {
  const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
  const failed = { fullName: 'group takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] };
  const name = join(process.cwd(), 'test/unit/sums.test.ts');
  const file = report({ testResults: [{ name, status: 'failed', message: '', assertionResults: [passed, failed] }] });
  expect(failuresOf(file)).toEqual([
    { title: join('test', 'unit', 'sums.test.ts › group takes away'), message: 'expected 1 to be 2' },
  ]);
});

test('names a file that could not be loaded', () => {
  const name = join(process.cwd(), 'gone.test.ts');
  const file = report({ testResults: [{ name, status: 'failed', message: 'no such module', assertionResults: [] }] });
  expect(failuresOf(file)).toEqual([{ title: 'gone.test.ts', message: 'no such module' }]);
});

test('names what failed in Playwright, however deep it stands, without the colours of a terminal', () => {
  const spec = (title: string, ok: boolean, ...messages: string[]) => ({
    title,
    file: 'e2e/path.spec.ts',
    line: 7,
    ok,
    tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
  });
  const inner = { title: 'group', specs: [spec('warns', false, '\u001B[31mred\u001B[39m'), spec('is silent', true)] };
  const file = report({ suites: [{ title: 'e2e/path.spec.ts', specs: [], suites: [inner] }] });
  expect(failuresOf(file)).toEqual([{ title: 'test/e2e/path.spec.ts:7 › warns', message: 'red' }]);
});

test('a pass at the second try is named', () => {
  const results = [{ errors: [{ message: 'not yet' }] }, { errors: [] }];
  const specs = [{ title: 'warns', file: 'a.spec.ts', line: 1, ok: true, tests: [{ results }] }];
  expect(failuresOf(report({ suites: [{ title: 'a', specs }] }))).toEqual([
    { title: 'test/a.spec.ts:1 › warns', message: 'not yet' },
  ]);
});

test('names what failed before a test began', () => {
  const file = report({ suites: [], errors: [{ message: 'Cannot find module' }] });
  expect(failuresOf(file)).toEqual([{ title: 'before a test', message: 'Cannot find module' }]);
});

test('keeps the start of a long message', () => {
  const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
  const assertionResults = [{ fullName: 'long', status: 'failed', failureMessages: [message] }];
  const file = report({ testResults: [{ name: 'a', status: 'failed', message: '', assertionResults }] });
  expect(failuresOf(file)[0]?.message.split('\n')).toHaveLength(20);
});

test('a report that is missing names nothing', () => {
  expect(failuresOf(missingReport)).toEqual([]);
});
