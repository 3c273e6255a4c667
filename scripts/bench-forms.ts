import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForPage } from './forms/bundle-classifier.ts';
import type { Answer } from './forms/in-page/classify-inputs.ts';
import { readCorpus } from './forms/read-corpus.ts';
import { type JudgedInput, report } from './forms/slices.ts';
import { visitPages } from './forms/visit-pages.ts';

const { values } = parseArgs({ options: { corpus: { type: 'string' }, out: { type: 'string' } } });
const corpus = values.corpus ?? join('..', 'shared', 'forms-corpus');

if (!existsSync(corpus)) {
  console.log(`${values.corpus === undefined ? 'Skipped: there' : 'There'} is no corpus at ${corpus}.`);
  // Who names a folder wants it measured; who does not may have a clone without one.
  process.exit(values.corpus === undefined ? 0 : 1);
}

const answers: Record<string, Record<string, string>> = {};
const judged: JudgedInput[] = [];
const times: number[] = [];
const firstTimes: number[] = [];
const failures: string[] = [];
const started = Date.now();

const pages = readCorpus(corpus);
const script = await bundleForPage('classify-inputs');
await visitPages(pages, script, (page, result) => {
  if ('failed' in result) failures.push(`${page.key}: ${result.failed}`);
  const answer = 'failed' in result ? undefined : (result.answer as Answer);
  if (answer) firstTimes.push(answer.firstMilliseconds);
  const kinds: Record<string, string> = (answers[page.key] = {});
  for (const input of page.inputs) {
    const said = answer?.inputs[input.id];
    kinds[input.id] = said?.kind ?? 'none';
    if (said) input.type ??= said.type;
    if (said && input.type === 'password') times.push(said.milliseconds);
    judged.push({
      input,
      page,
      isNew: input.label === 'new',
      calledNew: said?.kind === 'new',
      passwordsInForm: said?.passwordsInForm ?? 0,
    });
  }
});

const sorted = Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
if (values.out !== undefined) {
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(sorted, null, 1)}\n`);
}
for (const text of report(judged)) console.log(text);
const at = (list: number[], part: number) =>
  (list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0).toFixed(2);
for (const failure of failures) console.log(`could not be opened, counted as undecided: ${failure}`);
console.log(`milliseconds per password field: median ${at(times, 0.5)}, 95th of a hundred ${at(times, 0.95)}`);
console.log(`milliseconds for the first field of a frame (reads the word lists): median ${at(firstTimes, 0.5)}`);
console.log(`${pages.length} pages in ${Math.round((Date.now() - started) / 1000)} seconds`);
