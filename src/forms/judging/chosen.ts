import type { FieldView } from './field-view.ts';
import { identifierMeanings, meaningsOf, type Meaning } from './meanings.ts';
import { saysBoth } from './short-words.ts';

/** What a label, a heading or a button says in a few words asks for a new password: "Set a master passphrase". */
export const asksToChoose = (text: string): boolean => saysBoth(text, 'choose', 'password', ['signIn', 'forgot']);

/**
 * Whether somebody chooses this password here: its label says so outright, or a confirmation stands beside it. What other
 * fields of the form say weighs less.
 */
export function isChosen(view: FieldView): boolean {
  const own = saidBy(view.text.label, view.names.name);
  if (own.has('current')) return false;
  return meaningsOf(view.text.label).has('new') || asksToChoose(view.text.label) || isTwice(view, own);
}

/** Whether the field and another beside it are a password and its confirmation. */
export function isConfirmed(view: FieldView): boolean {
  const own = saidBy(view.text.label, view.names.name);
  return !own.has('current') && isTwice(view, own);
}

function isTwice({ facts: { pieces, at }, passwords, position, text, names }: FieldView, own: Set<Meaning>): boolean {
  const [before, after] = [passwords[position - 1], passwords[position + 1]];
  if (own.has('confirm') && before !== undefined)
    return !saidBy(text['label before'], names['name before']).has('current');
  if (after === undefined || !saidBy(text['label after'], names['name after']).has('confirm')) return false;
  // "Confirm your password" below a heading of its own is asked of who changes something else.
  return !pieces.slice(at, after).some((piece) => (piece.kind === 'heading' && piece.text) || piece.kind === 'submit');
}

const saidBy = (label: string, name: string): Set<Meaning> =>
  new Set([...meaningsOf(label), ...identifierMeanings(name)]);
