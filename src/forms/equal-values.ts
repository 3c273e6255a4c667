import { isVisible } from './entry-field.ts';
import type { FieldView } from './field-view.ts';

/** Shorter values are equal by chance, or while both are still being typed. */
const leastLength = 4;

/**
 * Whether another password field of the form holds the same value: nobody types a password twice except to choose
 * it. A hidden field with the value is the twin of a "show password" button, and says nothing.
 */
export function hasEqualNeighbour(view: FieldView): boolean {
  const { value } = view.field;
  if (value.length < leastLength) return false;
  return view.passwords.some(({ node }) => {
    const other = node as HTMLInputElement;
    return other !== view.field && other.type === 'password' && other.value === value && isVisible(other);
  });
}
