import { readFieldAnswer } from '../field-answer.ts';
import { ask, type FieldAnswer, type Question } from '../messages.ts';

/** A worker that dies with a question in its hands rejects it; the next try wakes a fresh one. */
const tries = 3;

/** `undefined`: nobody answered, or nothing that is an answer. Never rejects. */
export async function askBackground(question: Question<'check-field'>): Promise<FieldAnswer | undefined> {
  for (let i = 0; i < tries; i += 1) {
    try {
      return readFieldAnswer(await ask<'check-field'>(question));
    } catch {
      // Asked again.
    }
  }
  return undefined;
}
