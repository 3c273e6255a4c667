import { readFieldAnswer } from '../../messages/field-answer.ts';
import { type Ask, ask, type FieldAnswer, type Question } from '../../messages/messages.ts';
import { inTime } from './in-time.ts';

/**
 * Milliseconds before the next try. A worker that dies with a question in its hands rejects it, and so does one that is still
 * dying when it is asked again: three tries in a row found the same one, now and then, and the check ended in silence.
 */
const waits = [0, 100, 500, 2_000];

/** Milliseconds; more than the range service may take. For a question that is lost without a word. */
const patience = 6_500;

/** `undefined`: nobody answered, or nothing that is an answer. Never rejects. */
export async function askBackground(question: Question<'check-field'>): Promise<FieldAnswer | undefined> {
  return readFieldAnswer(await askUntilAnswered(question));
}

/**
 * The answer as it came; for questions whose answer is never `null`. `undefined`: nobody answered, however often it was
 * asked. Never rejects.
 */
export async function askUntilAnswered<A extends Ask>(question: Question<A>): Promise<unknown> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer: unknown = await inTime(ask<A>(question), patience);
      // Chromium resolves with nothing where the worker died before its listener had returned.
      if (answer !== undefined && answer !== null) return answer;
    } catch {
      // Asked again.
    }
  }
  return undefined;
}
