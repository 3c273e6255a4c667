import { fieldsOf } from '../messages/fields-of.ts';
import { ask } from '../messages/messages.ts';
import { mostFields } from '../suggest/most-fields.ts';
import { pickAccepted } from '../suggest/pick-accepted.ts';
import type { Suggestions } from './suggestion-panel.ts';

/** The attributes of a page's password field that say what it accepts. */
export interface FieldAttributes {
  minlength?: string | null;
  maxlength?: string | null;
  pattern?: string | null;
  passwordrules?: string | null;
}

/**
 * Passwords that all of these fields accept. The background draws them and knows every rule but a page's `pattern`: such an
 * expression may take forever, and is run where it was written.
 */
export async function drawSuggestions(all: readonly FieldAttributes[]): Promise<Suggestions> {
  const fields = all.slice(0, mostFields);
  const patterns = all.flatMap(({ pattern }) => (pattern ? [pattern] : []));
  const rules = fields.map(({ minlength = null, maxlength = null, passwordrules = null }) => ({
    minlength,
    maxlength,
    passwordrules,
  }));
  const answer: unknown = await ask({ ask: 'suggest', fields: rules, patterned: patterns.length > 0 }).catch(
    () => null,
  );
  const drawn = fieldsOf(answer);
  const pick = (kind: string): string | null => pickAccepted(textsIn(drawn[kind]), patterns);
  const [words, characters] = [pick('words'), pick('characters')];
  const isWeak = words === null && characters === null && pick('weak') !== null;
  const length = fieldsOf(drawn['lengths'])[String(characters?.length)];
  return { words, characters, length: typeof length === 'string' ? length : '', isWeak };
}

function textsIn(raw: unknown): string[] {
  return Array.isArray(raw) ? raw.filter((entry) => typeof entry === 'string') : [];
}
