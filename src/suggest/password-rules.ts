import { characterClasses, classNames, printable } from './character-classes.ts';

/** What an attribute `passwordrules` demands (Apple's "Customizing Password AutoFill Rules"). */
export interface PasswordRules {
  minLength: number | null;
  maxLength: number | null;
  /** One character at least of each of these. */
  required: string[];
  /** Every character allowed, those of `required` included. */
  allowed: string;
  /** Repeats of one character in a row. */
  maxConsecutive: number | null;
}

/** Reads the attribute; what it does not understand it skips, as browsers do. Never throws. */
export function parsePasswordRules(written: string): PasswordRules {
  const rules: PasswordRules = { minLength: null, maxLength: null, required: [], allowed: '', maxConsecutive: null };
  for (const property of splitOutsideBrackets(written, ';')) {
    const colon = property.indexOf(':');
    if (colon === -1) continue;
    const name = property.slice(0, colon).trim().toLowerCase();
    const value = property.slice(colon + 1).trim();
    // Said twice, the stricter one holds.
    if (name === 'minlength') rules.minLength = stricter(Math.max, rules.minLength, value);
    else if (name === 'maxlength') rules.maxLength = stricter(Math.min, rules.maxLength, value);
    else if (name === 'max-consecutive') rules.maxConsecutive = stricter(Math.min, rules.maxConsecutive, value);
    else if (name === 'required') rules.required.push(charactersOf(value));
    else if (name === 'allowed') rules.allowed += charactersOf(value);
  }
  rules.required = rules.required.filter((characters) => characters !== '');
  rules.allowed = unique(rules.allowed + rules.required.join('')) || printable;
  return rules;
}

function stricter(choose: (...values: number[]) => number, known: number | null, value: string): number | null {
  if (!/^\d{1,6}$/.test(value) || Number(value) === 0) return known;
  return known === null ? Number(value) : choose(known, Number(value));
}

function charactersOf(value: string): string {
  const parts = splitOutsideBrackets(value, ',').map((part) => part.trim());
  const sets = parts.map((part) => {
    if (part.startsWith('[')) return part.replace(/^\[|\]$/g, '').replace(/[^ -~]/g, '');
    const name = classNames.find((known) => known === part.toLowerCase());
    return name ? characterClasses[name] : '';
  });
  return unique(sets.join(''));
}

/** A `]` right after the `[` opening or right before the closing `]` is a character, as in `[-!$]]`. */
function splitOutsideBrackets(written: string, separator: ',' | ';'): string[] {
  const parts: string[] = [''];
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    const end = character === '[' ? endOfSet(written, at) : at;
    if (character === separator) parts.push('');
    else parts[parts.length - 1] += written.slice(at, end + 1);
    at = end;
  }
  return parts;
}

function endOfSet(written: string, start: number): number {
  let end = written.indexOf(']', start + 1);
  if (end === -1) return written.length - 1;
  while (written[end + 1] === ']') end += 1;
  return end;
}

function unique(characters: string): string {
  return [...new Set(characters)].join('');
}
