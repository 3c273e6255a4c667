import { forgetState, isPasswordField, rememberPasswordFields, stateOf } from './field-memory.ts';
import { hasFocus, isInside } from './field-place.ts';
import { noteStep } from './earlier-step.ts';
import { isPartOf } from './is-part-of.ts';
import type { RootListeners } from './listen-in-roots.ts';
import { PerhapsPasswords } from './perhaps-password.ts';
import { successorOf } from './successor.ts';

export interface Watcher {
  /** A person has begun to type or paste a password: the first in this page. */
  began: () => void;
  /** A person begins in this field, or begins anew after a value was finished. */
  begins: (field: HTMLInputElement) => void;
  /** A person has finished this value: it may be asked about, once. `explained`: by what they did to leave the field. */
  finished: (field: HTMLInputElement, value: string, explained: boolean) => void;
  /** The value changed; `byPerson`: the browser says so, not a script. */
  changed: (field: HTMLInputElement, byPerson: boolean) => void;
}

/** Milliseconds a field must stay left before a leave that no gesture explains is believed. */
const settle = 300;
/** Fields left unfinished before those that the page has removed are let go. */
const mostPending = 20;

/** Tells when a person has finished typing or pasting a password, in this document and its shadow roots. */
export class FieldWatch {
  /** Fields with something typed that no question covers yet. */
  readonly #pending = new Set<HTMLInputElement>();
  /** Text fields that are watched until it is known what they are. */
  readonly #perhaps = new PerhapsPasswords();
  readonly #watcher: Watcher;
  readonly #signal: AbortSignal;
  readonly #listeners: RootListeners;
  #listens = false;
  #typed = false;
  /** The last value that was finished without a leaving gesture. */
  #unexplained = '';

  constructor(watcher: Watcher, listeners: RootListeners, signal: AbortSignal) {
    this.#watcher = watcher;
    this.#signal = signal;
    this.#listeners = listeners;
  }

  start(): void {
    this.#listeners.handle({
      keydown: (event, target) => event.isTrusted && this.#onKey(event as KeyboardEvent, target),
      pointerdown: (event, target) => event.isTrusted && this.#onPointer(target),
      paste: (event, target) => event.isTrusted && this.#touch(target),
      drop: (event, target) => event.isTrusted && this.#touch(target),
    });
  }

  /** What ends a value is listened for only once one has begun. */
  #listenForEnds(): void {
    if (this.#listens) return;
    this.#listens = true;
    this.#listeners.handle({
      input: (event, target) => this.#onInput(event as InputEvent, target),
      focusout: (event, target) => event.isTrusted && this.#onFocusOut(target),
      submit: (event, target) => event.isTrusted && this.#onSubmit(target),
    });
  }

  #touch(target: EventTarget | undefined): void {
    if (isPasswordField(target)) {
      const begins = !stateOf(target).touched;
      this.#watch(target);
      if (begins) this.#begin(target);
    } else if (this.#perhaps.mayBe(target)) {
      this.#watch(target);
      if (!this.#perhaps.has(target)) void this.#wonder(target);
    }
  }

  #watch(field: HTMLInputElement): void {
    const gone = this.#pending.size < mostPending ? [] : [...this.#pending].filter((each) => !each.isConnected);
    for (const each of gone) this.#pending.delete(each);
    this.#pending.add(field);
    this.#listenForEnds();
    stateOf(field).touch();
  }

  #begin(field: HTMLInputElement): void {
    // After the ends are listened for: who holds a form back must hear of its submit when the values in it are finished.
    if (!this.#typed) this.#watcher.began();
    this.#typed = true;
    this.#watcher.begins(field);
  }

  /** Until it is known whether a text field is named as a password, it is watched like one. */
  async #wonder(field: HTMLInputElement): Promise<void> {
    if ((await this.#perhaps.ask(field)) || isPasswordField(field)) return this.#begin(field);
    this.#pending.delete(field);
    forgetState(field);
  }

  #isWatched(target: EventTarget | undefined): target is HTMLInputElement {
    return isPasswordField(target) || this.#perhaps.has(target);
  }

  #finish(field: HTMLInputElement): void {
    const { value } = field;
    const state = stateOf(field);
    const explained = state.leaving;
    if (value === '' || (!explained && isPartOf(value, this.#unexplained)) || !state.finish()) return;
    if (!explained) this.#unexplained = value;
    this.#pending.delete(field);
    this.#watcher.finished(field, value, explained);
  }

  /** What was typed in a field that the page has swapped for another goes on in that one. */
  #followSwaps(): void {
    for (const field of this.#pending) {
      const successor = stateOf(field).leaving ? undefined : successorOf(field);
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
    const enter = event.key === 'Enter' && !event.isComposing;
    if (!enter && event.key !== 'Tab') return this.#touch(target);
    if (!this.#isWatched(target)) return;
    stateOf(target).leave();
    if (enter) this.#finish(target);
  }

  #onPointer(target: EventTarget | undefined): void {
    this.#followSwaps();
    this.#leaveOthers(target);
    rememberPasswordFields(target);
    if (isPasswordField(target)) this.#touch(target);
  }

  /** A person presses elsewhere: what was typed before is finished, even where a script had moved the focus. */
  #leaveOthers(target: EventTarget | undefined): void {
    for (const field of this.#pending) {
      if (isInside(field, target)) continue;
      stateOf(field).leave();
      // A press may be kept from moving the focus, as a "show password" button does: then nothing was left yet.
      if (!hasFocus(field)) this.#finish(field);
    }
  }

  /** A person types elsewhere. What led there was a gesture of theirs, noted before, or a script, which is hardly believed. */
  #finishOthers(target: EventTarget | undefined): void {
    for (const field of this.#pending) if (!isInside(field, target)) this.#finish(field);
  }

  #onInput({ isTrusted, inputType }: InputEvent, target: EventTarget | undefined): void {
    if (isPasswordField(target)) this.#watcher.changed(target, isTrusted);
    else if (!this.#isWatched(target)) return;
    if (!isTrusted || (inputType !== 'insertFromPaste' && inputType !== 'insertFromDrop')) return;
    stateOf(target).leave();
    this.#finish(target);
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
