import { type Answer, ask, type Question } from '../messages.ts';

/**
 * A worker that dies with a question in its hands rejects it; the second try wakes a fresh one. `undefined`: nobody
 * answered, as after an update of the extension.
 */
export async function askTwice(question: Question<'check-field'>): Promise<Answer<'check-field'> | undefined> {
  try {
    return await ask<'check-field'>(question);
  } catch {
    return ask<'check-field'>(question).catch(() => undefined);
  }
}
