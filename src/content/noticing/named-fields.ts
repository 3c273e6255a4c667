import { describeField, labelsOf } from '../../forms/reading/describe-field.ts';
import { askUntilAnswered } from '../asking/ask-background.ts';

/** Attributes by which a text field may be named as a password; what one is called once may change. */
const telling = ['name', 'id', 'aria-label', 'placeholder'];
/** What no account's password has: a field of these is for something else, and nobody needs to be asked. */
const otherwise = ['list', 'role', 'readonly', 'inputmode'];
const isForPassword = /^(?:on|off|.*\b(?:new|current)-password\b.*)?$/i;

interface Asked {
  about: string;
  /** `undefined` until it is answered. */
  named: boolean | undefined;
}
const asked = new WeakMap<HTMLInputElement, Asked>();

/** Whether a text field may turn out to be named as a password. Cheap: asked at keys in any field that is no password. */
export function mayBeNamed(field: HTMLInputElement): boolean {
  if (field.type !== 'text' || otherwise.some((name) => field.hasAttribute(name))) return false;
  return isForPassword.test(field.autocomplete) && isNamed(field) !== false;
}

/** What the background said of it. `undefined`: it has not been asked about a field of these names, or not answered yet. */
export function isNamed(field: HTMLInputElement): boolean | undefined {
  const last = asked.get(field);
  return last && last.about === nameOf(field) ? last.named : undefined;
}

/** Asks the background, which knows the words, once for each name a field has. Never rejects. */
export async function askWhetherNamed(field: HTMLInputElement): Promise<boolean> {
  const last: Asked = { about: nameOf(field), named: undefined };
  asked.set(field, last);
  const answer = await askUntilAnswered({ ask: 'names-password', field: describeField(field, true) });
  last.named = answer === true;
  return last.named;
}

/** All that a field is called. */
export const nameOf = (field: HTMLInputElement): string =>
  JSON.stringify([telling.map((name) => field.getAttribute(name)), labelsOf(field)]);
