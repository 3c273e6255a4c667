import type { FieldFacts } from '../facts.ts';
import { identifierMeanings } from './meanings.ts';
import { pattern } from './pattern.ts';
import { foldLetters, identifierWords, plainWords } from './plain-words.ts';

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
const isPasswordName = (words: string) =>
  weakAlone.test(words) || identifierMeanings(words.replace(weak, '')).has('password');
const maxLabelLength = 60;

/**
 * Whether a text field is named as a password: that of a sign-up that shows what is typed. Strict: a name or a short label says
 * password, and nothing says otherwise. That an input once was `type=password` only the page's part knows.
 */
export function isNamedPassword({ type, names, labels, shape }: FieldFacts): boolean {
  if (type !== 'text') return false;
  const given = [names.name ?? '', names.id ?? ''].map(identifierWords);
  if (given.some(isOtherThing)) return false;
  if (given.some(isPasswordName)) return true;
  const label = shape['aria-label'] || labels[0] || shape.placeholder;
  if (!label || label.length > maxLabelLength) return false;
  const words = plainWords(label);
  return isPasswordName(words) && !isOtherThing(words);
}
