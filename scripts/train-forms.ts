import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../src/forms/judging/features.ts';
import { viewField } from '../src/forms/judging/field-view.ts';
import { judge, namePasswords } from '../src/forms/judging/judge-field.ts';
import { whyNotAPassword } from '../src/forms/judging/not-a-password.ts';
import { bundleReading } from './forms/bundle-reading.ts';
import { crossValidate } from './forms/cross-validate.ts';
import type { Read } from './forms/in-page/read-inputs.ts';
import { fitLogistic } from './forms/logistic-regression.ts';
import { readCorpus } from './forms/read-corpus.ts';
import { type JudgedInput, report } from './forms/slices.ts';
import { visitPages } from './forms/visit-pages.ts';

/** Features seen less often are the habits of single pages. */
const leastExamples = 4;
/** How strongly weights are held near zero: the best of 0.5, 1, 1.5, 2 and 3 across brands. */
const penalty = 1.5;
const seeds = 3;
const weightsPath = join(import.meta.dirname, '..', 'src', 'forms', 'judging', 'weights.json');
const corpus = join('..', 'shared', 'forms-corpus');

if (!existsSync(corpus)) {
  console.log(`Skipped: there is no corpus at ${corpus}. The weights stay as they are.`);
  process.exit(0);
}

interface Described {
  features: string[];
  passwordsInForm: number;
}

/** What the model would see; `undefined` for what never comes before it. */
function describe({ facts, passwordsInForm }: Read): Described | undefined {
  const known = namePasswords(facts);
  if (known.pieces[known.at]?.kind !== 'password') return undefined;
  const view = viewField(known);
  if (whyNotAPassword(view) !== undefined) return undefined;
  return { features: [...featuresOf(view)], passwordsInForm };
}

const pages = readCorpus(corpus);
const described = new Map<string, Record<string, Described | undefined>>();
await visitPages(pages, await bundleReading(), (page, result) => {
  // Weights that leave a page out on a bad day would not be the same file each time.
  if ('failed' in result) throw new Error(`${page.key}: ${result.failed}`);
  const read = Object.entries(result.answer as Record<string, Read>);
  described.set(page.key, Object.fromEntries(read.map(([id, each]) => [id, describe(each)])));
});

const inputs = pages.flatMap((page) => page.inputs.map((input) => ({ page, input })));
const rows = inputs.flatMap(({ page, input }) => {
  const seen = described.get(page.key)?.[input.id];
  return seen && input.list === 'labels' ? [{ page, input, seen }] : [];
});

const counts = new Map<string, number>();
for (const { seen } of rows) for (const name of seen.features) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= leastExamples).toSorted();
const indexOf = new Map(names.map((name, index) => [name, index]));
const examples = rows.map(({ page, input, seen }) => ({
  features: seen.features.flatMap((name) => indexOf.get(name) ?? []),
  positive: input.label === 'new',
  brand: input.site ?? page.key,
}));

const across = crossValidate(examples, names.length, penalty, seeds);
const calledNew = new Set(
  rows.flatMap(({ input, seen }, index) => {
    const estimated = { probability: across[index] ?? 0, pro: [], contra: [] };
    return judge(new Set(seen.features), estimated).kind === 'new' ? [input] : [];
  }),
);
const judged = inputs.map(({ page, input }): JudgedInput => ({
  page,
  input,
  isNew: input.label === 'new',
  calledNew: calledNew.has(input),
  passwordsInForm: described.get(page.key)?.[input.id]?.passwordsInForm ?? 0,
}));
console.log(`${rows.length} examples, ${names.length} features, five-fold by brand, ${seeds} divisions:`);
for (const text of report(judged)) console.log(text);
const edge = (positive: boolean) =>
  across.filter((_, index) => examples[index]?.positive === positive).toSorted((a, b) => (positive ? a - b : b - a));
const shown = (list: number[]) => list.slice(0, 8).map((value) => value.toFixed(2));
console.log(
  `lowest of the new: ${shown(edge(true)).join(' ')}; highest of the others: ${shown(edge(false)).join(' ')}`,
);

const fit = fitLogistic(examples, names.length, penalty);
const round = (value: number) => Math.round(value * 1000) / 1000;
const weights = Object.fromEntries(names.map((name, index) => [name, round(fit.weights[index] ?? 0)]));
writeFileSync(weightsPath, `${JSON.stringify({ bias: round(fit.bias), weights }, null, 2)}\n`);
console.log('wrote src/forms/judging/weights.json');
