import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForPage } from './forms/bundle-classifier.ts';
import type { Judged } from './forms/in-page/classify-inputs.ts';
import { readCorpus } from './forms/read-corpus.ts';
import { type JudgedInput, report } from './forms/slices.ts';
import { visitPages } from './forms/visit-pages.ts';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: join('..', 'shared', 'forms-corpus') }, out: { type: 'string' } },
});

if (!existsSync(values.corpus)) {
  console.log(`Skipped: there is no corpus at ${values.corpus}.`);
  process.exit(0);
}

const answers: Record<string, Record<string, string>> = {};
const judged: JudgedInput[] = [];
const times: number[] = [];
const firstTimes: number[] = [];
const started = Date.now();

const pages = readCorpus(values.corpus);
const script = await bundleForPage('classify-inputs');
await visitPages(pages, script, (page, seen) => {
  const answer = seen as { inputs: Record<string, Judged>; firstMilliseconds: number };
  firstTimes.push(answer.firstMilliseconds);
  const kinds: Record<string, string> = (answers[page.key] = {});
  for (const input of page.inputs) {
    const said = answer.inputs[input.id];
    kinds[input.id] = said?.kind ?? 'none';
    if (said && input.type === 'password') times.push(said.milliseconds);
    const isNew = input.label === 'new';
    judged.push({
      input,
      page,
      isNew,
      calledNew: said?.kind === 'new',
      passwordsInForm: said?.passwordsInForm ?? 0,
    });
  }
});

const sorted = Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
if (values.out !== undefined) writeFileSync(values.out, `${JSON.stringify(sorted, null, 1)}\n`);
for (const text of report(judged)) console.log(text);
const at = (list: number[], part: number) =>
  (list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0).toFixed(2);
console.log(`milliseconds per password field: median ${at(times, 0.5)}, 95th of a hundred ${at(times, 0.95)}`);
console.log(`milliseconds for the first field of a frame (reads the word lists): median ${at(firstTimes, 0.5)}`);
console.log(`${pages.length} pages in ${Math.round((Date.now() - started) / 1000)} seconds`);
