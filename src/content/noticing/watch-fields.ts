import { forgetState, isPasswordField, rememberPasswordFields, stateOf } from './field-memory.ts';
import { hasFocus, isInside } from './field-place.ts';
import { noteStep } from './earlier-step.ts';
import { isPartOf } from './is-part-of.ts';
import type { RootListeners } from './listen-in-roots.ts';
import { askWhetherNamed, mayBeNamed } from './named-fields.ts';
import { isInput } from './node-kinds.ts';
import { OwnChanges } from './own-changes.ts';
import { successorOf } from './successor.ts';

export interface Watcher {
  /** A person begins in this field, or begins anew after a value was finished. */
  begins: (field: HTMLInputElement) => void;
  /** A person has finished this value: it may be asked about, once. `explained`: by what they did to leave the field. */
  finished: (field: HTMLInputElement, value: string, explained: boolean) => void;
  /** The value changed, by whomever. */
  changed: (field: HTMLInputElement) => void;
  /** A person has changed it. */
  typed: (field: HTMLInputElement) => void;
}

/** Milliseconds a field must stay left before a leave that no gesture explains is believed. */
const settle = 300;
/** Fields left unfinished before those that the page has removed are let go. */
const mostPending = 20;

/** Tells when a person has finished typing or pasting a password, in this document and its shadow roots. */
export class FieldWatch {
  /** Fields with something typed that no question covers yet. */
  readonly #pending = new Set<HTMLInputElement>();
  /** Text fields that are watched until it is known whether they are named as passwords. */
  readonly #perhaps = new WeakSet<HTMLInputElement>();
  readonly #watcher: Watcher;
  readonly #signal: AbortSignal;
  readonly #own = new OwnChanges();
  /** The last value that was finished without a leaving gesture. */
  #unexplained = '';

  constructor(watcher: Watcher, signal: AbortSignal) {
    this.#watcher = watcher;
    this.#signal = signal;
  }

  listen(listeners: RootListeners): void {
    listeners.handle({
      keydown: (event, target) => this.#onKey(event as KeyboardEvent, target),
      pointerdown: (_, target) => this.#onPointer(target),
      input: (event, target) => this.#onInput(event as InputEvent, target),
      focusout: (_, target) => this.#onFocusOut(target),
      submit: (_, target) => this.#onSubmit(target),
    });
  }

  /** A person has changed the text of this field. */
  #touch(field: HTMLInputElement): void {
    if (isPasswordField(field)) {
      const begins = !stateOf(field).touched;
      this.#watch(field);
      if (begins) this.#watcher.begins(field);
      this.#watcher.typed(field);
    } else if (mayBeNamed(field)) {
      this.#watch(field);
      if (!this.#perhaps.has(field)) void this.#wonder(field);
    }
  }

  #watch(field: HTMLInputElement): void {
    const gone = this.#pending.size < mostPending ? [] : [...this.#pending].filter((each) => !each.isConnected);
    for (const each of gone) this.#pending.delete(each);
    this.#pending.add(field);
    stateOf(field).type(field.value);
  }

  #resume(field: HTMLInputElement): void {
    if (stateOf(field).resume(field.value)) this.#pending.add(field);
  }

  async #wonder(field: HTMLInputElement): Promise<void> {
    this.#perhaps.add(field);
    const isNamed = await askWhetherNamed(field);
    this.#perhaps.delete(field);
    if (isNamed || isPasswordField(field)) return this.#watcher.begins(field);
    this.#pending.delete(field);
    forgetState(field);
  }

  #isWatched(target: EventTarget | undefined): target is HTMLInputElement {
    return isPasswordField(target) || this.#perhaps.has(target as HTMLInputElement);
  }

  #finish(field: HTMLInputElement): void {
    const state = stateOf(field);
    const explained = state.leaving;
    if (!explained && isPartOf(field.value, this.#unexplained)) return;
    const value = state.finish(field.value);
    if (value === '') return;
    if (!explained) this.#unexplained = value;
    this.#pending.delete(field);
    this.#watcher.finished(field, value, explained);
  }

  /** What was typed in a field that the page has swapped for another goes on in that one. */
  #followSwaps(): void {
    for (const field of this.#pending) {
      const state = stateOf(field);
      const successor = !state.leaving && state.isTyping(field.value) && successorOf(field);
      if (!successor) continue;
      this.#pending.delete(field);
      this.#touch(successor);
    }
  }

  #onKey(event: KeyboardEvent, target: EventTarget | undefined): void {
    this.#followSwaps();
    this.#finishOthers(target);
    if (!isPasswordField(target)) {
      if (event.key === 'Enter' || event.key === ' ') rememberPasswordFields(target);
      noteStep(target);
    }
    this.#own.press(event.key);
    const enter = event.key === 'Enter' && !event.isComposing;
    if (!this.#isWatched(target)) return;
    if (!enter && event.key !== 'Tab') return this.#resume(target);
    stateOf(target).leave(target.value);
    if (enter) this.#finish(target);
  }

  #onPointer(target: EventTarget | undefined): void {
    this.#followSwaps();
    this.#leaveOthers(target);
    rememberPasswordFields(target);
    if (isPasswordField(target)) this.#resume(target);
  }

  /** A person presses elsewhere: what was typed before is finished, even where a script had moved the focus. */
  #leaveOthers(target: EventTarget | undefined): void {
    for (const field of this.#pending) {
      if (isInside(field, target)) continue;
      stateOf(field).leave(field.value);
      // A press may be kept from moving the focus, as a "show password" button does: then nothing was left yet.
      if (!hasFocus(field)) this.#finish(field);
    }
  }

  /** A person types elsewhere. What led there was a gesture of theirs, noted before, or a script, which is hardly believed. */
  #finishOthers(target: EventTarget | undefined): void {
    for (const field of this.#pending) if (!isInside(field, target)) this.#finish(field);
  }

  #onInput(event: InputEvent, target: EventTarget | undefined): void {
    if (!isInput(target)) return;
    if (isPasswordField(target)) this.#watcher.changed(target);
    if (!event.isTrusted) return;
    this.#own.hear(event, () => {
      this.#touch(target);
      if (!event.inputType.startsWith('insertFrom') || !this.#isWatched(target)) return;
      stateOf(target).leave(target.value);
      this.#finish(target);
    });
  }

  #onFocusOut(target: EventTarget | undefined): void {
    if (!this.#isWatched(target) || !this.#pending.has(target)) return;
    if (stateOf(target).leaving) return this.#finish(target);
    setTimeout(() => {
      // A field that is gone was taken away, not left: the next gesture tells what became of it.
      if (!this.#signal.aborted && target.isConnected && !hasFocus(target)) this.#finish(target);
    }, settle);
  }

  #onSubmit(form: EventTarget | undefined): void {
    for (const field of this.#pending) if (field.form === form) this.#finish(field);
  }
}
