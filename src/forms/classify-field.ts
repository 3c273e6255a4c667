/** `none`: undecided, which means silence. `other`: not an account password (card code, one-time code, PIN ...). */
export type FieldKind = 'new' | 'current' | 'other' | 'none';

export interface Classification {
  kind: FieldKind;
  /** What led to it, for a person who reports a wrong page. Holds nothing that was typed. */
  reasons: string[];
}

const newWords = /sign.?up|register|regist|create|join|new|confirm|repeat|again|change|reset|choose/i;
const otherWords = /\b(pin|cvv|cvc|otp|code|token|captcha|ssn)\b|card|one.?time|security.?answer/i;

/** Says what a password field is for, from its attributes and the form around it. */
export function classifyField(field: HTMLInputElement): Classification {
  const autocomplete = (field.getAttribute('autocomplete') ?? '').toLowerCase();
  if (/one-time-code|cc-/.test(autocomplete)) return { kind: 'other', reasons: ['autocomplete'] };
  if (autocomplete.includes('new-password')) return { kind: 'new', reasons: ['autocomplete'] };
  if (autocomplete.includes('current-password')) return { kind: 'current', reasons: ['autocomplete'] };
  const own = [field.id, field.name, field.placeholder, field.labels?.[0]?.textContent ?? ''].join(' ');
  if (otherWords.test(own)) return { kind: 'other', reasons: ['words of the field'] };
  const around = field.form ?? field.getRootNode();
  const fields = [...(around as ParentNode).querySelectorAll<HTMLInputElement>('input[type=password]')];
  if (fields.length === 3) return { kind: fields[0] === field ? 'current' : 'new', reasons: ['three passwords'] };
  if (fields.length === 2) return { kind: 'new', reasons: ['two passwords'] };
  const words = [own, field.form?.id ?? '', field.form?.textContent ?? around.textContent ?? ''].join(' ');
  return newWords.test(words)
    ? { kind: 'new', reasons: ['words'] }
    : { kind: 'current', reasons: ['nothing says new'] };
}
