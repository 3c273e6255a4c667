import type { FieldKind } from '../../src/forms/facts.ts';
import type { ApplicationPage } from './read-applications.ts';
import type { CorpusInput } from './read-corpus.ts';
import { line } from './score.ts';

export interface JudgedField {
  page: ApplicationPage;
  input: CorpusInput;
  kind: FieldKind;
  probability: number | undefined;
}

/** Right answers as close to a bound as this stand there by little. */
const closeFrom = 0.25;
const closeUpTo = 0.45;

/** What is said of the applications held aside: all of them, then each type of page and each language. */
export function reportApplications(judged: JudgedField[]): string[] {
  const labelled = judged.filter(({ input }) => input.list === 'labels');
  const texts = judged.filter(({ input, kind }) => input.list === 'text_negatives' && kind !== 'none');
  const groups = (of: (page: ApplicationPage) => string) =>
    [...new Set(labelled.map(({ page }) => of(page)))].toSorted();
  return [
    row('applications held aside', labelled),
    ...groups(({ type }) => type).map((type) =>
      row(
        `  ${type}`,
        labelled.filter(({ page }) => page.type === type),
      ),
    ),
    ...groups(({ language }) => language).map((code) =>
      row(
        `  in ${code}`,
        labelled.filter(({ page }) => page.language === code),
      ),
    ),
    `  text inputs called a password: ${texts.length}`,
    ...labelled
      .filter(({ input, kind }) => input.label !== kind)
      .map(
        ({ page, input, kind }) =>
          `  wrong: ${page.key}, ${page.type}, ${page.language}: ${input.label} is called ${kind}`,
      ),
  ];
}

function row(name: string, fields: JudgedField[]): string {
  const scored = fields.map(({ input, kind }) => ({ isNew: input.label === 'new', calledNew: kind === 'new' }));
  const others = fields.filter(({ input }) => input.label === 'other');
  const taken = others.filter(({ kind }) => kind === 'new' || kind === 'current');
  return `${line(name, scored)}  other called new or current ${taken.length} of ${others.length}`;
}

/** The right answers that the model alone gives, and by little: a word more or less would turn them. */
export function margins(
  judged: { key: string; label: string | undefined; probability: number | undefined; isRight: boolean }[],
): string[] {
  const close = judged.filter(
    ({ isRight, probability = 0 }) => isRight && probability > closeFrom && probability < closeUpTo,
  );
  const shown = close.toSorted((a, b) => (a.probability ?? 0) - (b.probability ?? 0));
  return [
    `right by little, between ${closeFrom} and ${closeUpTo}: ${close.length}`,
    ...shown.map(({ key, label, probability = 0 }) => `  ${probability.toFixed(2)} ${label} ${key}`),
  ];
}
