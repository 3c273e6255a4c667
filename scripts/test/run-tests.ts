import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { provideChromium, provideFirefox } from '../../test/support/install-browser.ts';
import { addCounts, type Counts, countResults, nothing, skipReasons } from './count-results.ts';
import { failuresOf } from './failures.ts';
import { matchingFiles } from './matching-files.ts';
import { npmRun } from './npm-run.ts';
import { printTable, type Result, type Step, step } from './step.ts';

const reports = fileURLToPath(new URL('../../reports/tests', import.meta.url));

/**
 * Runs every step, whatever became of the others, and prints what was counted. `words`: only the tests that match, of every
 * suite, and no other checks. Answers the exit status.
 */
export async function runTests(words: string): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const before = await inTurn([
    step('Chromium', () => found(provideChromium)),
    step('Firefox', () => found(provideFirefox)),
    check('build', 'build'),
    ...(words === '' ? checks : []),
  ]);
  // A test with a browser mostly waits: Firefox beside all others keeps two cores at work, and both rows take about as long.
  const suites = await Promise.all([
    inTurn([playwright('e2e in Firefox', 'test:e2e:firefox', words)]),
    inTurn([
      vitest('unit', words),
      vitest('package', words),
      playwright('e2e in Chromium', 'test:e2e', words),
      playwright('hostile pages', 'test:hostile', words),
      vitest('firefox', words),
    ]),
  ]);
  const results = [...before, ...suites.flat()];
  const total = addCounts(results);
  // The list of a long run is cut where it is kept: what failed stands at its end, where it is never cut.
  printFailures();
  printTable(results);
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (words !== '' && total.passed + total.failed === 0) console.log(`No test has "${words}" in its file or title.`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

const checks = [
  check('types', 'check:types'),
  check('lint', 'lint'),
  check('format', 'check:format'),
  check('dead code', 'check:dead-code'),
];

async function inTurn(steps: Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const run of steps) results.push(await run());
  return results;
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

/** Counts only when it fails. */
function check(title: string, script: string): Step {
  return step(title, async (name) => ((await npmRun(name, script)) ? nothing : { ...nothing, failed: 1 }));
}

function vitest(project: string, words: string): Step {
  return step(`${project} tests`, (name) => {
    const report = `${reports}/${project}.json`;
    const reporters = ['default', './test/support/skip-reporter.ts', 'json'].map(
      (reporter) => `--reporter=${reporter}`,
    );
    const files = words === '' ? [] : matchingFiles(`test/${project}`, words);
    if (words !== '' && files.length === 0) return nothing;
    return suite(name, `test:${project}`, report, [...reporters, `--outputFile.json=${report}`, ...files]);
  });
}

function playwright(title: string, script: string, words: string): Step {
  return step(title, async (name) => {
    const report = `${reports}/${script.replaceAll(':', '-')}.json`;
    const matching = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const only = words === '' ? [] : ['--pass-with-no-tests', '--grep', matching];
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const counts = await suite(name, script, report, ['--reporter=list,json', ...only], env);
    for (const reason of skipReasons(report)) console.log(`${name} | Skipped: ${reason}`);
    return counts;
  });
}

async function suite(
  name: string,
  script: string,
  report: string,
  args: string[],
  env?: Record<string, string>,
): Promise<Counts> {
  const wentWell = await npmRun(name, script, args, env);
  const counts = countResults(report);
  // A runner that broke down, or a file that could not be loaded, leaves no failed test behind.
  return !wentWell && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function printFailures(): void {
  for (const report of readdirSync(reports)) {
    for (const { title, message } of failuresOf(`${reports}/${report}`)) {
      console.log(`\nFailed: ${title}\n${message.replaceAll(/^/gm, '    ')}`);
    }
  }
}
