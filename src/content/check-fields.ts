import { classifyField } from '../forms/classify-field.ts';
import { ask, type FieldAnswer } from '../messages.ts';
import type { Warning } from './warning.ts';

/** The last answer for each field, so that the same value is not asked twice. */
const answers = new WeakMap<HTMLInputElement, { value: string; kind: string; answer: FieldAnswer }>();

/** Asks about a finished value and shows the answer, unless the field has moved on by then. */
export async function checkField(field: HTMLInputElement, value: string, warning: Warning): Promise<void> {
  const { kind } = classifyField(field);
  if (kind !== 'new' && kind !== 'current') return;
  const last = answers.get(field);
  const known = last?.value === value && last.kind === kind ? last.answer : undefined;
  const answer = known ?? (await askTwice(value, kind));
  if (!answer?.verdict) return;
  // What could not be checked may be asked again, by the person's next gesture.
  if (answer.verdict.kind !== 'unknown') answers.set(field, { value, kind, answer });
  if (answer.show && field.value === value && field.isConnected) warning.show(field, answer.verdict, answer.sent);
}

/** A worker that dies with a question in its hands rejects it; the second try wakes a fresh one. */
async function askTwice(password: string, field: 'new' | 'current'): Promise<FieldAnswer | undefined> {
  const question = { ask: 'check-field', password, field, finished: true } as const;
  try {
    return await ask<'check-field'>(question);
  } catch {
    return ask<'check-field'>(question).catch(() => undefined);
  }
}
