/**
 * Whether this input may hold a password at all. Cheap: it is asked on every key in an input that is not yet known.
 * An input that once was `type=password` stays one; that memory is the content script's.
 */
export function looksLikePassword(input: HTMLInputElement): boolean {
  return input.type === 'password';
}
