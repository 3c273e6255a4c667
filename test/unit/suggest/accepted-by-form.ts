import type { FieldAttributes } from '../../../src/warning/draw-suggestions.ts';

const named: Record<string, RegExp> = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /\d/,
  special: /[^A-Za-z\d\s]/,
  'ascii-printable': /[ -~]/,
  unicode: /./u,
};

/** Judges a value as a form would, written apart from the code it tests: plain expressions, one rule at a time. */
export function acceptedByForm(value: string, form: FieldAttributes): boolean {
  const { minlength, maxlength, pattern, passwordrules = '' } = form;
  if (/^\d+/.test(minlength ?? '') && value.length < Number.parseInt(minlength ?? '', 10)) return false;
  if (/^\d+/.test(maxlength ?? '') && value.length > Number.parseInt(maxlength ?? '', 10)) return false;
  if (pattern && compiles(pattern) && !new RegExp(`^(?:${pattern})$`, 'v').test(value)) return false;
  return acceptedByRules(value, passwordrules ?? '');
}

function acceptedByRules(value: string, written: string): boolean {
  const allowed: string[] = [];
  // A set in brackets may hold `;` and `]`: it ends at the bracket before `;`, `,` or the end.
  for (const [, name = '', of = ''] of written.matchAll(/([a-z-]+):((?:\[.*?\](?=\s*[;,]|$)|[^;[])*)/gi)) {
    const kind = name.toLowerCase();
    if (kind === 'minlength' && value.length < Number(of)) return false;
    if (kind === 'maxlength' && value.length > Number(of)) return false;
    if (kind === 'max-consecutive' && new RegExp(`(.)\\1{${Number(of)}}`).test(value)) return false;
    if (kind === 'required' && !Array.from(value).some((character) => isOf(character, of))) return false;
    if (kind === 'required' || kind === 'allowed') allowed.push(of);
  }
  return allowed.length === 0 || Array.from(value).every((character) => allowed.some((of) => isOf(character, of)));
}

function isOf(character: string, of: string): boolean {
  const set = /\[(.*)\]/.exec(of)?.[1] ?? '';
  const names = of.replace(/\[.*\]/, '').split(',');
  return set.includes(character) || names.some((name) => named[name.trim().toLowerCase()]?.test(character));
}

function compiles(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, 'v'));
  } catch {
    return false;
  }
}
