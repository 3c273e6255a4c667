import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideChromium, provideFirefox } from '../../test/support/install-browser.ts';
import { addCounts, type Counts, countResults, nothing, skipReasons } from './count-results.ts';
import { failuresOf } from './failures.ts';
import { matchingFiles } from './matching-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = `${root}reports/tests`;

interface Result extends Counts {
  name: string;
  seconds: number;
}

/**
 * Runs every step, whatever became of the one before, and prints what was counted. `words`: only the tests that match, of every
 * suite, and no other checks. Answers the exit status.
 */
export function runTests(words: string): number {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [
    step('Chromium', () => found(provideChromium)),
    step('Firefox', () => found(provideFirefox)),
    step('build', () => npmRun('build')),
    ...(words === '' ? checks() : []),
    ...['unit', 'package', 'firefox'].map((project) => step(`${project} tests`, () => vitest(project, words))),
    step('e2e in Chromium', () => playwright('test:e2e', words)),
    step('hostile pages', () => playwright('test:hostile', words)),
    step('e2e in Firefox', () => playwright('test:e2e:firefox', words)),
  ];
  const total = addCounts(results);
  // The list of a long run is cut where it is kept: what failed stands at its end, where it is never cut.
  printFailures();
  printTable(results);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (words !== '' && total.passed + total.failed === 0) console.log(`No test has "${words}" in its file or title.`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function checks(): Result[] {
  return [
    step('types', () => npmRun('check:types')),
    step('lint', () => npmRun('lint')),
    step('format', () => npmRun('check:format')),
    step('dead code', () => npmRun('check:dead-code')),
  ];
}

function step(name: string, run: () => Counts): Result {
  console.log(`\n=== ${name} ===`);
  const start = performance.now();
  const counts = run();
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

function found(provide: () => string): Counts {
  try {
    console.log(provide());
    return nothing;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ...nothing, failed: 1 };
  }
}

function vitest(project: string, words: string): Counts {
  const report = `${reports}/${project}.json`;
  const reporters = ['default', './test/support/skip-reporter.ts', 'json'].map((name) => `--reporter=${name}`);
  const files = words === '' ? [] : matchingFiles(`test/${project}`, words);
  if (words !== '' && files.length === 0) return nothing;
  return npmRun(`test:${project}`, [...reporters, `--outputFile.json=${report}`, ...files], report);
}

function playwright(script: string, words: string): Counts {
  const report = `${reports}/${script.replaceAll(':', '-')}.json`;
  const only = words === '' ? [] : ['--pass-with-no-tests', '--grep', words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')];
  const args = ['--reporter=list,json', ...only];
  const counts = npmRun(script, args, report, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  for (const reason of skipReasons(report)) console.log(`Skipped: ${reason}`);
  return counts;
}

/** Without a `report` a script is one check: it counts only when it fails. */
function npmRun(script: string, args: string[] = [], report?: string, env: Record<string, string> = {}): Counts {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  const counts = report === undefined ? nothing : countResults(report);
  // A runner that broke down, or a file that could not be loaded, leaves no failed test behind.
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function printFailures(): void {
  for (const report of readdirSync(reports)) {
    for (const { title, message } of failuresOf(`${reports}/${report}`)) {
      console.log(`\nFailed: ${title}\n${message.replaceAll(/^/gm, '    ')}`);
    }
  }
}

function printTable(results: Result[]): void {
  console.log(`\n${row('', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, passed, failed, skipped, seconds.toFixed(1)));
  }
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(9)).join('');
}
