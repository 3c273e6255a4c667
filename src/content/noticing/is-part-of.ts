/** Of two values that grow out of each other only one may be believed: else a script could have the chain of them. */
export function isPartOf(value: string, other: string): boolean {
  return other !== '' && value !== other && (value.startsWith(other) || other.startsWith(value));
}
