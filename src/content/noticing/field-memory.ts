import { isMasked } from '../../forms/reading/masked.ts';
import { type FieldState, fieldState } from './field-state.ts';
import { isNamed, nameOf } from './named-fields.ts';
import { inputsOf } from './inputs-of.ts';
import { isInput, rootOf } from './node-kinds.ts';

/** What each field was called when it last was `type=password`. */
const wasPassword = new WeakMap<HTMLInputElement, string>();
const states = new WeakMap<HTMLInputElement, FieldState>();

/**
 * "Show password" makes a password `type=text` and changes nothing else: it stays one for as long as it is called the same.
 * A page may make a field for something else of it as well, with other words or of another type.
 */
export function isPasswordField(target: EventTarget | null | undefined): target is HTMLInputElement {
  return isInput(target) && (isKnownPassword(target) || (target.type === 'text' && isMasked(target)));
}

/** The same without a look at its style, for those who have looked or have too many to look at. */
export function isKnownPassword(target: HTMLInputElement): boolean {
  const called = wasPassword.get(target);
  if (called === undefined) remember(target);
  if (target.type !== 'text') return target.type === 'password';
  // What a field is called takes a while to read, and it is asked of every text field around.
  return (called !== undefined && called === nameOf(target)) || isNamed(target) === true;
}

/** Notes what a password is called now: at each press, and at each change of a person's, not at each look at it. */
export function remember(input: HTMLInputElement): void {
  if (input.type === 'password') wasPassword.set(input, nameOf(input));
}

/** Whether it ever was `type=password`: what it holds may be one, whatever it is for now. */
export const hasBeenPassword = (field: HTMLInputElement): boolean => wasPassword.has(field);

/** Before a press on `near` can turn a password field into text, note which fields around it are passwords now. */
export function rememberPasswordFields(near: EventTarget | undefined): void {
  const root = near === undefined || near === window ? undefined : rootOf(near as Node);
  for (const input of inputsOf(root)) if (isInput(input)) remember(input);
}

export function stateOf(field: HTMLInputElement): FieldState {
  const state = states.get(field) ?? fieldState();
  states.set(field, state);
  return state;
}

/** What a person did in the field was not about a password. */
export function forgetState(field: HTMLInputElement): void {
  states.delete(field);
}

/** Fields whose value a person, not a script, has changed. */
export const typedFields = new WeakSet<HTMLInputElement>();

const numbers = new WeakMap<HTMLInputElement, number>();
let fields = 0;

/** A number of its own for each field of this frame that was asked about. */
export function numberOf(field: HTMLInputElement): number {
  const number = numbers.get(field) ?? (fields += 1);
  numbers.set(field, number);
  return number;
}
