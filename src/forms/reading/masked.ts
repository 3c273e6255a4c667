/** Some sites draw dots over a plain text field to keep password managers away. */
export function isMasked(input: HTMLInputElement): boolean {
  const security = getComputedStyle(input).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}
