import { parsePasswordRules } from './password-rules.ts';

/** The attributes of a page's password field that say what it accepts. */
export interface FieldAttributes {
  minlength?: string | null;
  maxlength?: string | null;
  pattern?: string | null;
  passwordrules?: string | null;
}

export interface FieldRules {
  minLength: number;
  maxLength: number;
  required: string[];
  /** `null`: the page does not say. */
  allowed: string | null;
  maxConsecutive: number;
  patterns: RegExp[];
}

/** What all of these fields accept: a new password goes into its confirm field too. */
export function readFieldRules(fields: readonly FieldAttributes[]): FieldRules {
  const rules: FieldRules = {
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    required: [],
    allowed: null,
    maxConsecutive: Number.POSITIVE_INFINITY,
    patterns: [],
  };
  for (const field of fields) addField(rules, field);
  return rules;
}

export function meets(password: string, rules: FieldRules): boolean {
  const characters = Array.from(password);
  return (
    password.length >= rules.minLength &&
    password.length <= rules.maxLength &&
    rules.required.every((set) => characters.some((character) => set.includes(character))) &&
    (rules.allowed === null || characters.every((character) => rules.allowed?.includes(character))) &&
    longestRun(characters) <= rules.maxConsecutive &&
    rules.patterns.every((pattern) => pattern.test(password))
  );
}

function addField(rules: FieldRules, { minlength, maxlength, pattern, passwordrules }: FieldAttributes): void {
  rules.minLength = Math.max(rules.minLength, wholeNumber(minlength) ?? 0);
  rules.maxLength = Math.min(rules.maxLength, wholeNumber(maxlength) ?? rules.maxLength);
  const compiled = compile(pattern);
  if (compiled) rules.patterns.push(compiled);
  if (!passwordrules?.trim()) return;
  const parsed = parsePasswordRules(passwordrules);
  rules.minLength = Math.max(rules.minLength, parsed.minLength ?? 0);
  rules.maxLength = Math.min(rules.maxLength, parsed.maxLength ?? rules.maxLength);
  rules.maxConsecutive = Math.min(rules.maxConsecutive, parsed.maxConsecutive ?? rules.maxConsecutive);
  rules.required.push(...parsed.required);
  const { allowed } = rules;
  rules.allowed =
    allowed === null
      ? parsed.allowed
      : Array.from(allowed)
          .filter((c) => parsed.allowed.includes(c))
          .join('');
}

function wholeNumber(written: string | null | undefined): number | undefined {
  return written && /^\s*\d{1,9}/.test(written) ? Number.parseInt(written, 10) : undefined;
}

/** As the browser does: the whole value must match, and a pattern that does not compile says nothing. */
function compile(pattern: string | null | undefined): RegExp | undefined {
  if (!pattern) return undefined;
  for (const flags of ['v', 'u']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {}
  }
  return undefined;
}

function longestRun(characters: readonly string[]): number {
  let longest = 0;
  let run = 0;
  characters.forEach((character, at) => {
    run = character === characters[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
