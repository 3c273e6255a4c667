import { labelTexts } from './field-label.ts';
import type { FieldView } from './field-view.ts';
import { meaningsOf, type Meaning } from './meanings.ts';
import { namesSay } from './names-say.ts';
import { plainWords } from './plain-words.ts';
import { saysBoth } from './short-words.ts';

/** What a label, a heading or a button says in a few words asks for a new password: "Set a master passphrase". */
export const asksToChoose = (text: string): boolean => saysBoth(text, 'choose', 'password', ['signIn', 'forgot']);

/**
 * Whether somebody chooses this password here: its label says so outright, or a confirmation stands beside it. What other
 * fields of the form say weighs less.
 */
export function isChosen(view: FieldView): boolean {
  const own = saidAt(view, view.position);
  if (own.has('current')) return false;
  return meaningsOf(view.text.label).has('new') || asksToChoose(view.text.label) || isTwice(view, own);
}

/** Whether the field and another beside it are a password and its confirmation. */
export function isConfirmed(view: FieldView): boolean {
  const own = saidAt(view, view.position);
  return !own.has('current') && isTwice(view, own);
}

function isTwice(view: FieldView, own: Set<Meaning>): boolean {
  const { facts, passwords, position } = view;
  if (own.has('confirm') && position > 0) return !saidAt(view, position - 1).has('current');
  if (!saidAt(view, position + 1).has('confirm')) return false;
  // "Confirm your password" below a heading of its own is asked of who changes something else.
  const between = facts.pieces.slice(facts.at, passwords[position + 1]);
  return !between.some((piece) => (piece.kind === 'heading' && piece.text) || piece.kind === 'submit');
}

/** What the label, the name and the id of a password say. `position`: among the passwords. */
function saidAt({ facts, passwords }: FieldView, position: number): Set<Meaning> {
  const at = passwords[position];
  if (at === undefined) return new Set();
  const label = labelTexts(facts, at).map(plainWords).join(';');
  return new Set([...meaningsOf(label), ...namesSay(facts.pieces[at]?.field?.names)]);
}
