import { classifyField } from '../forms/classify-field.ts';
import { ask, type FieldAnswer } from '../messages.ts';
import { earlierStep } from './earlier-step.ts';
import { isPasswordField, stateOf } from './field-memory.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import type { Warning } from './warning.ts';

/** What this context knows of a page beyond its DOM. */
const surroundings = { shadowRootOf, hasBeenPassword: isPasswordField, earlierStep };

/** The last answer for each field, so that the same value is not asked twice. */
const answers = new WeakMap<HTMLInputElement, { value: string; kind: string; answer: FieldAnswer }>();

/** What was said of a value before it was finished, so that it is not said, or read out, a second time. */
const saidWhileTyping = new WeakMap<HTMLInputElement, string>();

/** Asks about a finished value and shows the answer, unless the field has moved on by then. */
export async function checkField(field: HTMLInputElement, value: string, warning: Warning): Promise<void> {
  const { kind } = classifyField(field, surroundings);
  if (kind !== 'new' && kind !== 'current') return;
  const last = answers.get(field);
  const known = last?.value === value && last.kind === kind ? last.answer : undefined;
  const answer = known ?? (await askTwice(value, kind));
  if (!answer?.verdict) return;
  // What could not be checked may be asked again, by the person's next gesture.
  if (answer.verdict.kind !== 'unknown') answers.set(field, { value, kind, answer });
  if (!answer.show || field.value !== value || !field.isConnected) return;
  const said = saidWhileTyping.get(field);
  saidWhileTyping.delete(field);
  if (said !== JSON.stringify(answer.verdict)) warning.show(field, answer.verdict, answer.sent);
}

/** Asks this device alone about a value that is still being typed, where a new password is chosen. */
export async function checkWhileTyping(field: HTMLInputElement, warning: Warning): Promise<void> {
  const { value } = field;
  // Only what a person typed and has not finished: a finished value gets its own, better answer.
  const isUnfinished = () => field.value === value && field.isConnected && stateOf(field).touched;
  if (value === '' || !isUnfinished() || classifyField(field, surroundings).kind !== 'new') return;
  const question = { ask: 'check-field', password: value, field: 'new', finished: false } as const;
  const answer = await ask<'check-field'>(question).catch(() => undefined);
  if (!answer?.verdict || !answer.show || !isUnfinished()) return;
  saidWhileTyping.set(field, JSON.stringify(answer.verdict));
  warning.show(field, answer.verdict, answer.sent);
}

/** The value changed: whatever was said of it no longer holds. */
export function forgetWhatWasSaid(field: HTMLInputElement, warning: Warning): void {
  saidWhileTyping.delete(field);
  warning.hideFor(field);
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
