import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeField } from '../src/forms/judging/judge-field.ts';
import { bundleReading } from './forms/bundle-reading.ts';
import type { Read } from './forms/in-page/read-inputs.ts';
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
const reading: number[] = [];
const firstReading: number[] = [];
const judging: number[] = [];
const failures: string[] = [];
const started = Date.now();

const pages = readCorpus(corpus);
await visitPages(pages, await bundleReading(), (page, result) => {
  if ('failed' in result) failures.push(`${page.key}: ${result.failed}`);
  const read = 'failed' in result ? {} : (result.answer as Record<string, Read>);
  const kinds: Record<string, string> = (answers[page.key] = {});
  for (const input of page.inputs) {
    const seen = read[input.id];
    const kind = (kinds[input.id] = seen ? judgeTimed(seen) : 'none');
    if (seen) input.type ??= seen.type;
    if (seen && input.type === 'password') {
      reading.push(seen.milliseconds);
      if (seen.firstMilliseconds !== null) firstReading.push(seen.firstMilliseconds);
    }
    judged.push({
      input,
      page,
      isNew: input.label === 'new',
      calledNew: kind === 'new',
      passwordsInForm: seen?.passwordsInForm ?? 0,
    });
  }
});

/** Judges a field as the background does, a second time with the words in place for its milliseconds. */
function judgeTimed({ facts }: Read): string {
  const { kind } = judgeField(facts, { typedTwice: false });
  const from = performance.now();
  judgeField(facts, { typedTwice: false });
  judging.push(performance.now() - from);
  return kind;
}

const sorted = Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
if (values.out !== undefined) {
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(sorted, null, 1)}\n`);
}
for (const text of report(judged)) console.log(text);
const at = (list: number[], part: number) =>
  (list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0).toFixed(2);
for (const failure of failures) console.log(`could not be opened, counted as undecided: ${failure}`);
const row = (list: number[]) => ({ median: at(list, 0.5), '95 of 100': at(list, 0.95), '99 of 100': at(list, 0.99) });
console.log(
  'milliseconds a password field; the first of a frame as it comes, the others each in the median of five looks',
);
console.table({
  'reading, in the page: first field of a frame': row(firstReading),
  'reading, in the page': row(reading),
  'judging, in Node': row(judging),
});
console.log(`${pages.length} pages in ${Math.round((Date.now() - started) / 1000)} seconds`);
