import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed: where it stands, its title, and the start of what it printed. */
export interface Failure {
  title: string;
  message: string;
}

/** The start of a message: what was expected stands there, the stack of the runner below. */
const MESSAGE_LINES = 20;

interface Report {
  /** Vitest's. */
  testResults?: VitestFile[];
  /** Playwright's. `errors` are those of no test: a file that could not be loaded. */
  suites?: PlaywrightSuite[];
  errors?: { message?: string }[];
}

interface VitestFile {
  name: string;
  status: string;
  message: string;
  assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
}

interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    file: string;
    line: number;
    ok: boolean;
    tests: { results: { errors: { message?: string }[] }[] }[];
  }[];
}

/** Reads the JSON report of Vitest or Playwright. A run that left none has no failed tests to name. */
export function failuresOf(file: string): Failure[] {
  if (!existsSync(file)) return [];
  const { testResults = [], suites = [], errors = [] } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return [
    ...testResults.flatMap(inVitestFile),
    ...suites.flatMap(inPlaywrightSuite),
    ...errors.map((error) => ({ title: 'before a test', message: startOf(messageOf(error)) })),
  ];
}

function inVitestFile({ name, status, message, assertionResults }: VitestFile): Failure[] {
  const file = relative(process.cwd(), name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that could not be loaded has failed without a test of its own.
  if (status === 'failed' && failed.length === 0) return [{ title: file, message: startOf(message) }];
  return failed.map((test) => ({
    title: `${file} › ${test.fullName}`,
    message: startOf(test.failureMessages.join('\n')),
  }));
}

function inPlaywrightSuite({ specs, suites = [] }: PlaywrightSuite): Failure[] {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ results }) => results.length > 1));
  return [
    ...failed.map(({ file, line, title, tests }) => ({
      title: `test/${file}:${line} › ${title}`,
      message: startOf(
        tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(messageOf))).join('\n'),
      ),
    })),
    ...suites.flatMap(inPlaywrightSuite),
  ];
}

function messageOf(error: { message?: string }): string {
  return error.message ?? 'no message';
}

function startOf(message: string): string {
  return stripVTControlCharacters(message).split('\n').slice(0, MESSAGE_LINES).join('\n');
}
