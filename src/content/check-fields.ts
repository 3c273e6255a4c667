import { classifyField } from '../forms/classify-field.ts';
import { ask, type FieldAnswer } from '../messages.ts';
import { stateOf } from './field-memory.ts';
import type { Warning } from './warning.ts';

/** Asks about a finished value and shows the answer, unless the field has moved on by then. */
export async function checkField(field: HTMLInputElement, value: string, warning: Warning): Promise<void> {
  const { kind } = classifyField(field);
  if (kind !== 'new' && kind !== 'current') return;
  const answer = await askTwice(value, kind);
  if (answer?.show?.kind === 'unknown' || !answer) stateOf(field).failed(value);
  if (answer?.show && field.value === value && field.isConnected) warning.show(field, answer.show, answer.sent);
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
