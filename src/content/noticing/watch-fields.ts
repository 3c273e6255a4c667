import { isTextEntry } from '../../forms/reading/entry-field.ts';
import { pressesOf } from './drawn-keys.ts';
import { forgetState, isPasswordField, remember, rememberPasswordFields, stateOf } from './field-memory.ts';
import { hasFocus, isInside } from './field-place.ts';
import { noteStep } from './earlier-step.ts';
import { isPartOf } from './field-state.ts';
import type { RootListeners } from './listen-in-roots.ts';
import { askWhetherNamed, mayBeNamed } from './named-fields.ts';
import { isInput } from './node-kinds.ts';
import { OwnChanges } from './own-changes.ts';
import { successorOf } from './successor.ts';
import type { Watcher } from './watcher.ts';

/** Milliseconds a field must stay left before a leave that no gesture explains is believed. */
const settle = 300;

/** Tells when a person has finished typing or pasting a password, in this document and its shadow roots. */
export function watchFields(watcher: Watcher, listeners: RootListeners, signal: AbortSignal): void {
  /** Fields with something typed that no question covers yet. */
  const pending = new Set<HTMLInputElement>();
  /** Text fields that are watched until it is known whether they are named as passwords. */
  const perhaps = new WeakSet<HTMLInputElement>();
  const own = new OwnChanges();
  /** The last value that was finished without a leaving gesture. */
  let unexplained = '';

  /** A person has changed the text of this field. */
  function touch(field: HTMLInputElement): void {
    if (isPasswordField(field)) {
      remember(field);
      const begins = !stateOf(field).touched;
      watch(field);
      if (begins) watcher.begins(field);
      watcher.typed(field);
    } else if (mayBeNamed(field)) {
      watch(field);
      if (!perhaps.has(field)) void wonder(field);
    }
  }

  function watch(field: HTMLInputElement): void {
    pending.add(field);
    stateOf(field).type(field.value);
  }

  function resume(field: HTMLInputElement): void {
    if (stateOf(field).resume(field.value)) pending.add(field);
  }

  async function wonder(field: HTMLInputElement): Promise<void> {
    perhaps.add(field);
    const isNamed = await askWhetherNamed(field);
    perhaps.delete(field);
    if (isNamed || isPasswordField(field)) return watcher.begins(field);
    pending.delete(field);
    forgetState(field);
  }

  function isWatched(target: EventTarget | undefined): target is HTMLInputElement {
    return isPasswordField(target) || perhaps.has(target as HTMLInputElement);
  }

  function finish(field: HTMLInputElement, explained = stateOf(field).leaving): void {
    const state = stateOf(field);
    if (signal.aborted || (!explained && isPartOf(field.value, unexplained))) return;
    const value = state.finish(field.value, explained);
    if (value === '') return;
    if (!explained) unexplained = value;
    pending.delete(field);
    watcher.finished(field, value, explained);
  }

  /** What was typed in a field that the page has swapped for another goes on in that one. */
  function followSwaps(): void {
    for (const field of pending) {
      const state = stateOf(field);
      const successor = !state.leaving && state.isTyping(field.value) && successorOf(field);
      if (!successor) continue;
      pending.delete(field);
      touch(successor);
    }
  }

  function onKey(event: Event, target: EventTarget | undefined): void {
    const { key, isComposing } = event as KeyboardEvent;
    followSwaps();
    finishOthers(target);
    if (!isPasswordField(target)) {
      if (key === 'Enter' || key === ' ') rememberPasswordFields(target);
      noteStep(target);
    }
    own.press(key);
    if (!isWatched(target)) return;
    if (key === 'Tab') leave(target);
    else if (key === 'Enter' && !isComposing) leaveAtOnce(target);
    else resume(target);
  }

  function onPointer(_: Event, target: EventTarget | undefined): void {
    followSwaps();
    leaveOthers(target);
    rememberPasswordFields(target);
    if (isPasswordField(target)) resume(target);
  }

  /** A person presses elsewhere: what was typed before is finished, even where a script had moved the focus. */
  function leaveOthers(target: EventTarget | undefined): void {
    for (const field of pending) {
      if (isInside(field, target) || stateOf(field).isPressed) continue;
      leave(field);
      // A press may be kept from moving the focus, as a "show password" button does: then nothing was left yet.
      if (!hasFocus(field)) finish(field);
    }
  }

  function leaveAtOnce(field: HTMLInputElement): void {
    stateOf(field).leave(field.value);
    finish(field);
  }

  /** No event tells of the focus that goes with a field which the page removes: so it is looked for. */
  function leave(field: HTMLInputElement): void {
    const state = stateOf(field);
    state.leave(field.value);
    if (!state.touched) return void pending.delete(field);
    watcher.leaves(field);
    for (const wait of [0, settle]) setTimeout(() => state.leaving && !hasFocus(field) && finish(field), wait);
  }

  /** A person types elsewhere. What led there was a gesture of theirs, noted before, or a script, which is hardly believed. */
  function finishOthers(target: EventTarget | undefined): void {
    for (const field of pending) {
      if (isInside(field, target) || (stateOf(field).isPressed && !isTextEntry(target as Element))) continue;
      finish(field);
    }
  }

  function onInput(event: Event, target: EventTarget | undefined): void {
    if (!isInput(target)) return;
    if (isPasswordField(target)) watcher.changed(target);
    if (!event.isTrusted) return;
    own.hear(event as InputEvent, () => {
      touch(target);
      if ((event as InputEvent).inputType.startsWith('insertFrom') && isWatched(target)) leaveAtOnce(target);
    });
  }

  function onFocusOut(_: Event, target: EventTarget | undefined): void {
    if (!isWatched(target) || !pending.has(target) || stateOf(target).isPressed) return;
    if (stateOf(target).leaving) return finish(target);
    // A field that is gone was taken away, not left: the next gesture tells what became of it.
    setTimeout(() => target.isConnected && !hasFocus(target) && finish(target), settle);
  }

  function onSubmit(_: Event, form: EventTarget | undefined): void {
    watcher.sent(form);
    for (const field of pending) if (field.form === form) finish(field);
  }

  listeners.handle({
    keydown: onKey,
    pointerdown: onPointer,
    input: onInput,
    focusout: onFocusOut,
    submit: onSubmit,
    click: pressesOf(pending, touch, (field) => finish(field, false)),
  });
}
