// Fonts of dots are called so: "text-security-disc", "password", "dotsfont".
const fontOfDots = /\b(?:text-?security|password|pass-?dots?|dots?-?font)/i;

/** Some sites draw dots over a plain text field, or write it in a font of dots, to keep password managers away. */
export function isMasked(input: HTMLInputElement): boolean {
  const style = getComputedStyle(input);
  const security = style.getPropertyValue('-webkit-text-security');
  return !/^(?:none)?$/.test(security) || fontOfDots.test(style.fontFamily);
}

/** Where a script puts a dot in the place of each letter of a text field, its value is nobody's password. */
export const isMask = ({ type, value }: HTMLInputElement): boolean =>
  type === 'text' && /[\u2022\u2219\u25a0-\u25ff\u26ab\u2731\u2b24\uff0a]{2}|^\*\*+.?$/.test(value);
