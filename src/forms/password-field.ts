import { attributeOf, textOf } from './composed-tree.ts';
import { saysPassword } from './meanings.ts';
import { pattern } from './pattern.ts';
import { foldLetters, identifierWords, plainWords } from './plain-words.ts';

/**
 * Whether this input may hold a password at all. Cheap: it is asked on every key in an input that is not yet known.
 * An input that once was `type=password` stays one; that memory is the content script's.
 */
export function looksLikePassword(input: HTMLInputElement): boolean {
  if (input.type === 'password') return true;
  return input.type === 'text' && (isMasked(input) || isNamedPassword(input));
}

/** Some sites draw dots over a plain text field to keep password managers away. */
function isMasked(input: HTMLInputElement): boolean {
  const security = getComputedStyle(input).getPropertyValue('-webkit-text-security');
  return security !== '' && security !== 'none';
}

// `autocomplete=new-password` alone is no sign: sites put it on any text field that a browser shall leave alone.
const otherThings =
  / (hint|rem|remind\w*|qst|question|ans|answer|\w*phrase|email|e mail|mail|login|forgot|lost|length|policy|url|link|type|date|search|code|token|user ?name|nick|age|days?|history|attempts?|tries|expir\w*|validity|validite|validade|validez|gultig\w*|caduc\w*|wygas\w*|scad\w*|manager|number of|count|field name|protected) /;
/** "Password hint" stands in many sign-ups, and says password. Written together with it in some languages. */
const hints =
  'hint|hinweis|indice|indizio|pista|dica |suggerimento|podpowied|подсказ|підказ|ヒント|提示|힌트|vihje|ledtrad|napoved|emlekezteto|ipucu|تلميح|רמז|petunjuk|goi y|υποδειξη';
const hint = pattern(() => foldLetters(hints));
const lastIsHint = pattern(() => foldLetters(`(${hints})\\S* $`));

/** "Password hint" in a masked field. Only at the end: "Hint: 8 letters" may stand beside a password. */
export const endsInHint = (words: string) => lastIsHint().test(words);

/** A ski pass, a keyword, a postal or product code: these count alone, or with what is put around a password. */
const weak = / (pass|pw|pwd|psw|clave|palabra clave|palavra chave|parola chiave|kata kunci|κωδικο\S*)(?= )/g;
const weakAlone = /^ ((new|user|reg|my|txt) )*(pass|pw|pwd|psw|clave|κωδικος)( (confirm|again|repeat|1|2))? $/;
const isOtherThing = (words: string) => otherThings.test(words) || hint().test(words);
const isPasswordName = (words: string) => weakAlone.test(words) || saysPassword(words.replace(weak, ''));
const maxLabelLength = 60;

/** A sign-up that shows what is typed. Strict: a name or a short label says password, and nothing says otherwise. */
function isNamedPassword(input: HTMLInputElement): boolean {
  const names = [attributeOf(input, 'name'), attributeOf(input, 'id')].map(identifierWords);
  if (names.some(isOtherThing)) return false;
  if (names.some(isPasswordName)) return true;
  // The last is asked only if it must be: a browser looks through the page for a label.
  const label = attributeOf(input, 'aria-label') || attributeOf(input, 'placeholder') || labelText(input);
  if (!label || label.length > maxLabelLength) return false;
  const words = plainWords(label);
  return isPasswordName(words) && !isOtherThing(words);
}

const labelText = (input: HTMLInputElement) => (input.labels?.[0] ? textOf(input.labels[0]).trim() : '');
