import type { FieldAnswer } from './messages.ts';
import { readCardWords } from './card-words.ts';
import { fieldsOf } from './fields-of.ts';

/** What a page makes of it. */
export type AnswerInPage = Omit<FieldAnswer, 'sent'>;

/**
 * Decodes what the background answered a page: lightly, for nobody else can answer there, and what is shown are the words that
 * came with it. `undefined`: no answer to a question about a field. Never throws.
 */
export function readFieldAnswer(raw: unknown): AnswerInPage | undefined {
  const { verdict, show, said: rawWords } = fieldsOf(raw) as Record<string, unknown> & Pick<FieldAnswer, 'verdict'>;
  if (typeof show !== 'boolean') return undefined;
  if (verdict !== null && typeof fieldsOf(verdict)['kind'] !== 'string') return undefined;
  const said = readCardWords(rawWords);
  return { verdict, show, ...(said && { said }) };
}
