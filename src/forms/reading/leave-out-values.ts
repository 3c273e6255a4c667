import type { Facts } from '../facts.ts';
import type { Found } from './cluster.ts';

/** Shorter ones are found in any text. */
const leastLength = 4;

/**
 * The facts without a text that repeats what a field of the form holds: a page may write beside the field what is typed in it.
 * Values of letters alone are not looked for, as "password" in the label of whoever chooses just that.
 */
export function leaveOutValues(facts: Facts, field: HTMLInputElement, found: readonly Found[]): Facts {
  const fields = found
    .filter(({ kind }) => kind === 'password' || kind === 'entry')
    .map(({ node }) => node as HTMLInputElement);
  const values = [field, ...fields].map(({ value }) => value).filter(isTelling);
  if (values.length === 0) return facts;
  const without = (_key: string, part: unknown): unknown =>
    typeof part === 'string' && values.some((value) => part.includes(value)) ? '' : part;
  return JSON.parse(JSON.stringify(facts, without)) as Facts;
}

const isTelling = (value: string) => value.length >= leastLength && /[^a-z]/i.test(value);
