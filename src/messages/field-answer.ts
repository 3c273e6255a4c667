import type { Verdict } from '../breaches/verdict.ts';
import type { FieldAnswer } from './messages.ts';
import { readCardWords } from './card-words.ts';
import { fieldsOf } from './fields-of.ts';

/**
 * Decodes what the background answered a page: lightly, for nobody else can answer there, and what is shown are the words that
 * came with it. `undefined`: no answer to a question about a field. Never throws.
 */
export function readFieldAnswer(raw: unknown): FieldAnswer | undefined {
  const { verdict: rawVerdict, show, sent, said: rawWords } = fieldsOf(raw);
  if (typeof show !== 'boolean' || typeof sent !== 'boolean') return undefined;
  const verdict = rawVerdict === null ? null : verdictOf(rawVerdict);
  if (verdict === undefined) return undefined;
  const said = readCardWords(rawWords);
  return { verdict, show, sent, ...(said && { said }) };
}

/** As far as a page cares: the kind, and whatever else the background may want to hear again. */
function verdictOf(raw: unknown): Verdict | undefined {
  const parts = Object.entries(fieldsOf(raw)).filter(
    ([name, value]) => /^(?:kind|times|among|why)$/.test(name) && /^(?:number|string)$/.test(typeof value),
  );
  const verdict = Object.fromEntries(parts);
  return typeof verdict['kind'] === 'string' ? (verdict as Verdict) : undefined;
}
