import { readFieldAnswer } from '../field-answer.ts';
import { ask, type FieldAnswer, type Question } from '../messages.ts';

/** A worker that dies with a question in its hands rejects it; the next try wakes a fresh one. */
const tries = 3;

/**
 * Milliseconds; more than the range service may take. One check in about nine hundred, with workers killed around it, ended in
 * silence: a question that comes just while the browser stops the worker seems to be lost without a word.
 */
const patience = 6_500;

/** `undefined`: nobody answered, or nothing that is an answer. Never rejects. */
export async function askBackground(question: Question<'check-field'>): Promise<FieldAnswer | undefined> {
  for (let i = 0; i < tries; i += 1) {
    try {
      return readFieldAnswer(await inTime(ask<'check-field'>(question)));
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
