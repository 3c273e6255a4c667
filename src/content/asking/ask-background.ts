import { type AnswerInPage, readFieldAnswer } from '../../messages/field-answer.ts';
import { type Ask, ask, type Question } from '../../messages/messages.ts';
import { inTime } from './in-time.ts';

/** How long to wait for an answer, and how often to ask. */
interface Patience {
  /**
   * Milliseconds before each try. A worker that dies with a question in its hands rejects it, and so does one that is still
   * dying when it is asked again: three tries in a row found the same one, now and then, and the check ended in silence.
   */
  waits: readonly number[];
  /** Milliseconds for one try. For a question that is lost without a word. */
  each: number;
}

/** More than the range service may take, and few tries: each that arrives may be a request. */
const forChecks: Patience = { waits: [0, 100, 500, 2_000], each: 6_500 };

/** For what the background answers at once and nobody pays for: a worker that dies for a second costs no more than that second. */
const forTheRest: Patience = { waits: [0, 100, 150, 200, 250, 300, 400, 500, 750, 1_000], each: 2_000 };

/** `undefined`: nobody answered, or nothing that is an answer. Never rejects. */
export async function askBackground(question: Question<'check-field'>): Promise<AnswerInPage | undefined> {
  return readFieldAnswer(await askUntilAnswered(question, forChecks));
}

/**
 * The answer as it came; for questions whose answer is never `null`. `undefined`: nobody answered, however often it was
 * asked. Never rejects.
 */
export async function askUntilAnswered<A extends Ask>(
  question: Question<A>,
  { waits, each }: Patience = forTheRest,
): Promise<unknown> {
  for (const wait of waits) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const answer: unknown = await inTime(ask<A>(question), each);
      // Chromium resolves with nothing where the worker died before its listener had returned.
      if ((answer ?? null) !== null) return answer;
    } catch {
      // Asked again.
    }
  }
  return undefined;
}
