import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isOutright, judge } from '../src/forms/judging/judge-field.ts';
import { bundleReading } from './forms/bundle-reading.ts';
import { crossValidate } from './forms/cross-validate.ts';
import { type Described, describeRead } from './forms/describe-read.ts';
import type { Read } from './forms/in-page/read-inputs.ts';
import { fitLogistic, probability } from './forms/logistic-regression.ts';
import { readApplications } from './forms/read-applications.ts';
import { type CorpusInput, type CorpusPage, readCorpus } from './forms/read-corpus.ts';
import { margins, reportApplications } from './forms/report-applications.ts';
import { report } from './forms/slices.ts';
import { visitPages } from './forms/visit-pages.ts';

/** Features seen less often are the habits of single pages. */
const leastExamples = 4;
/** How strongly weights are held near zero: the best of 0.5, 1, 1.5, 2 and 3 across brands. */
const penalty = 1.5;
const seeds = 3;
const weightsPath = join(import.meta.dirname, '..', 'src', 'forms', 'judging', 'weights.json');
const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
const corpus = values.corpus ?? join('..', 'shared', 'forms-corpus');

if (!existsSync(corpus)) {
  console.log(`Skipped: there is no corpus at ${corpus}. The weights stay as they are.`);
  process.exit(values.corpus === undefined ? 0 : 1);
}

const corpusPages = readCorpus(corpus);
const applications = readApplications();
const aside = applications.filter(({ heldAside }) => heldAside);
const described = new Map<string, Record<string, Described>>();
await visitPages([...corpusPages, ...applications], await bundleReading(), (page, result) => {
  // Weights that leave a page out on a bad day would not be the same file each time.
  if ('failed' in result) throw new Error(`${page.key}: ${result.failed}`);
  const read = Object.entries(result.answer as Record<string, Read>);
  described.set(page.key, Object.fromEntries(read.map(([id, each]) => [id, describeRead(each)])));
});

const inputsOf = <P extends CorpusPage>(pages: P[]): { page: P; input: CorpusInput; seen: Described | undefined }[] =>
  pages.flatMap((page) => page.inputs.map((input) => ({ page, input, seen: described.get(page.key)?.[input.id] })));
const isOpen = (features: string[]) => !isOutright(new Set(features));
const rows = [
  ...inputsOf(corpusPages),
  // What is said outright needs no model, and would teach it to lean on that.
  ...inputsOf(applications.filter(({ heldAside }) => !heldAside)).filter(({ seen }) => isOpen(seen?.features ?? [])),
].flatMap(({ page, input, seen }) =>
  seen?.features && input.list === 'labels' ? [{ page, input, features: seen.features }] : [],
);

const counts = new Map<string, number>();
for (const { features } of rows) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= leastExamples).toSorted();
const indexOf = new Map(names.map((name, index) => [name, index]));
const indices = (features: string[]) => features.flatMap((name) => indexOf.get(name) ?? []);
const examples = rows.map(({ page, input, features }) => ({
  features: indices(features),
  positive: input.label === 'new',
  brand: input.site ?? page.key,
}));

const kindAt = (features: string[], estimated: number) =>
  judge(new Set(features), { probability: estimated, pro: [], contra: [] }).kind;
const across = crossValidate(examples, names.length, penalty, seeds);
const estimates = new Map(rows.map(({ input }, index) => [input, across[index] ?? 0]));
const judged = inputsOf(corpusPages).map(({ page, input, seen }) => ({
  page,
  input,
  isNew: input.label === 'new',
  calledNew: seen?.features !== undefined && kindAt(seen.features, estimates.get(input) ?? 0) === 'new',
  passwordsInForm: seen?.passwordsInForm ?? 0,
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
const unseen = inputsOf(aside).map(({ page, input, seen }) => {
  const estimated = seen?.features && probability(fit, indices(seen.features));
  const kind = seen?.features ? kindAt(seen.features, estimated ?? 0) : (seen?.kind ?? 'none');
  return { page, input, kind, probability: estimated };
});
console.log();
for (const text of reportApplications(unseen)) console.log(text);
const byCorpus = rows.map(({ page, input, features }, index) => {
  const kind = kindAt(features, across[index] ?? 0);
  const isRight = input.label === 'new' ? kind === 'new' : kind !== 'new';
  return { key: page.key, label: input.label, probability: across[index], isRight };
});
const byApplication = unseen
  .filter(({ input }) => input.label !== undefined)
  .map(({ page, input, probability: at, kind }) => ({
    key: page.key,
    label: input.label,
    probability: at,
    isRight: kind === input.label,
  }));
for (const text of margins([...byCorpus, ...byApplication])) console.log(text);

const round = (value: number) => Math.round(value * 1000) / 1000;
const weights = Object.fromEntries(names.map((name, index) => [name, round(fit.weights[index] ?? 0)]));
writeFileSync(weightsPath, `${JSON.stringify({ bias: round(fit.bias), weights }, null, 2)}\n`);
console.log('wrote src/forms/judging/weights.json');
