import type { Found } from './cluster.ts';
import { isVisible } from './entry-field.ts';

/** Shorter values are equal by chance, or while both are still being typed. */
const leastLength = 4;

/**
 * Whether another password field of the form holds the same value: nobody types a password twice except to choose
 * it. A hidden field with the value is the twin of a "show password" button, and says nothing.
 */
export function isTypedTwice(field: HTMLInputElement, found: readonly Found[]): boolean {
  const { value } = field;
  if (value.length < leastLength) return false;
  return found.some(({ kind, node }) => {
    const other = node as HTMLInputElement;
    return (
      kind === 'password' && other !== field && other.type === 'password' && other.value === value && isVisible(other)
    );
  });
}
