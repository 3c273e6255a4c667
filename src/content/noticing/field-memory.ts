import { isMasked } from '../../forms/reading/masked.ts';
import { FieldState } from './field-state.ts';
import { isNamed } from './named-fields.ts';
import { inputsOf } from './inputs-of.ts';
import { isInput, rootOf } from './node-kinds.ts';

const wasPassword = new WeakSet<HTMLInputElement>();
const states = new WeakMap<HTMLInputElement, FieldState>();

/** A field that ever was a password stays one: "show password" makes it `type=text`. */
export function isPasswordField(target: EventTarget | null | undefined): target is HTMLInputElement {
  if (!isInput(target)) return false;
  if (target.type === 'password') wasPassword.add(target);
  return wasPassword.has(target) || (target.type === 'text' && (isNamed(target) === true || isMasked(target)));
}

/** Whether it was `type=password`, or is drawn as one: whatever it is called now. */
export const hasBeenPassword = (field: HTMLInputElement): boolean => wasPassword.has(field);

/** Before a press on `near` can turn a password field into text, note which fields around it are passwords now. */
export function rememberPasswordFields(near: EventTarget | undefined): void {
  const root = near === undefined || near === window ? undefined : rootOf(near as Node);
  // Only what is `type=password` now is to be remembered.
  for (const input of inputsOf(root)) if (isInput(input) && input.type === 'password') wasPassword.add(input);
}

export function stateOf(field: HTMLInputElement): FieldState {
  let state = states.get(field);
  if (!state) states.set(field, (state = new FieldState()));
  return state;
}

/** What a person did in the field was not about a password. */
export function forgetState(field: HTMLInputElement): void {
  states.delete(field);
}

const numbers = new WeakMap<HTMLInputElement, number>();
let fields = 0;

/** A number of its own for each field of this frame that was asked about. */
export function numberOf(field: HTMLInputElement): number {
  let number = numbers.get(field);
  if (number === undefined) numbers.set(field, (number = fields += 1));
  return number;
}
