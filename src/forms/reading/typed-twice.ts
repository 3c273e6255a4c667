import type { Found } from './cluster.ts';
import { isVisible } from './entry-field.ts';
import type { Surroundings } from './surroundings.ts';

/** Shorter values are equal by chance, or while both are still being typed. */
const leastLength = 4;

/**
 * Whether a person has typed the same value in another password field of the form: nobody types a password twice except to
 * choose it. A copy that the page keeps says nothing, whether it can be seen or not.
 */
export function isTypedTwice(field: HTMLInputElement, found: readonly Found[], around: Surroundings = {}): boolean {
  const { value } = field;
  const isByPerson = (input: HTMLInputElement) => around.wasTyped?.(input) ?? true;
  return found.some(({ kind, node }) => {
    const other = node as HTMLInputElement;
    const isSame = kind === 'password' && other !== field && other.type === 'password' && other.value === value;
    return isSame && value.length >= leastLength && isByPerson(field) && isByPerson(other) && isVisible(other);
  });
}
