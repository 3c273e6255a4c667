import { readFieldAnswer } from '../field-answer.ts';
import { ask, type FieldAnswer, type Question } from '../messages.ts';

/**
 * Milliseconds before the next try. A worker that dies with a question in its hands rejects it, and so does one that is still
 * dying when it is asked again: three tries in a row found the same one, now and then, and the check ended in silence.
 */
const waits = [0, 100, 500, 2_000];

/** Milliseconds; more than the range service may take. For a question that is lost without a word. */
const patience = 6_500;

/** `undefined`: nobody answered, or nothing that is an answer. Never rejects. */
export async function askBackground(question: Question<'check-field'>): Promise<FieldAnswer | undefined> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer: unknown = await inTime(ask<'check-field'>(question));
      // Chromium resolves with nothing where the worker died before its listener had returned.
      if (answer !== undefined && answer !== null) return readFieldAnswer(answer);
    } catch {
      // Asked again.
    }
  }
  return undefined;
}

/** Rejects when `answer` takes too long. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer.')), patience);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
