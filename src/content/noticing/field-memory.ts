import { looksLikePassword } from '../../forms/password-field.ts';
import { isDocument, isInput, isShadowRoot, rootOf } from './node-kinds.ts';
import { FieldState } from './field-state.ts';

/** Inputs remembered per press: a page with more is no form. */
const mostInputs = 300;

const wasPassword = new WeakSet<HTMLInputElement>();
const states = new WeakMap<HTMLInputElement, FieldState>();

/** A field that ever was a password stays one: "show password" makes it `type=text`. */
export function isPasswordField(target: EventTarget | null | undefined): target is HTMLInputElement {
  if (!isInput(target)) return false;
  if (target.type === 'password') wasPassword.add(target);
  return wasPassword.has(target) || looksLikePassword(target);
}

/** Before a press on `near` can turn a password field into text, note which fields around it are passwords now. */
export function rememberPasswordFields(near: EventTarget | undefined): void {
  const root = near === undefined || near === window ? undefined : rootOf(near as Node);
  if (!isDocument(root) && !isShadowRoot(root)) return;
  // The document keeps this collection up to date by itself; a selector would walk all of its nodes at every press.
  const inputs = isDocument(root) ? root.getElementsByTagName('input') : root.querySelectorAll('input');
  // Only what is `type=password` now is to be remembered. Whether another input is one would cost a look at its label.
  for (let i = 0; i < inputs.length && i < mostInputs; i += 1) {
    const input = inputs[i];
    if (isInput(input) && input.type === 'password') wasPassword.add(input);
  }
}

export function stateOf(field: HTMLInputElement): FieldState {
  let state = states.get(field);
  if (!state) states.set(field, (state = new FieldState()));
  return state;
}

const numbers = new WeakMap<HTMLInputElement, number>();
let fields = 0;

/** A number of its own for each field of this frame that was asked about. */
export function numberOf(field: HTMLInputElement): number {
  let number = numbers.get(field);
  if (number === undefined) numbers.set(field, (number = fields += 1));
  return number;
}
