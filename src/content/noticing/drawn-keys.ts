import { ancestorsOf } from '../../forms/reading/composed-tree.ts';
import { isTextEntry } from '../../forms/reading/entry-field.ts';
import { isKnownPassword, stateOf } from './field-memory.ts';
import { isInside } from './field-place.ts';
import { inputsOf } from './inputs-of.ts';
import { isElement, isInput, rootOf } from './node-kinds.ts';

/**
 * What a press does to the fields that are `pending`. A button may keep the focus where it is and send what was typed, without a
 * form; or it is a key that the page has drawn, and types. If the press did something to the field, such as typing, or showing
 * what is in it, nothing was finished.
 */
export function pressesOf(
  pending: ReadonlySet<HTMLInputElement>,
  touch: (field: HTMLInputElement) => void,
  finish: (field: HTMLInputElement) => void,
): (event: Event, target: EventTarget | undefined) => void {
  /** The largest box around the last such key without the field: the other keys are in it. */
  let keyboard: Node | undefined;
  /** The look after the last press. */
  let look: (() => void) | undefined;

  function typeOn(key: Node, cap: string): void {
    for (const field of inputsOf(rootOf(key))) {
      if (!isKnownPassword(field) || !stateOf(field).press(field.value, cap)) continue;
      touch(field);
      const boxes = ancestorsOf(key);
      keyboard = boxes[boxes.findIndex((box) => contains(box, field)) - 1];
    }
  }

  return (_, target) => {
    // On a busy page the next press comes before the timer of the last one: two letters at once would be no key's.
    look?.();
    const cap = capOf(target);
    const isElsewhere = keyboard ? !contains(keyboard, target as Node) : cap === null;
    const before = new Map([...pending].map((field) => [field, field.type + field.value]));
    look = () => {
      look = undefined;
      if (cap !== null) typeOn(target as Node, cap);
      for (const [field, was] of before) {
        const { leaving, isPressed } = stateOf(field);
        const isEnd = leaving || (isPressed && isElsewhere);
        if (isEnd && !isInside(field, target) && field.type + field.value === was) finish(field);
      }
    };
    setTimeout(() => look?.());
  };
}

const contains = (box: Node, node: Node): boolean => Node.prototype.contains.call(box, node);

/** What stands on a key that a page has drawn: a few letters. `null`: this is no such key. */
function capOf(target: EventTarget | undefined): string | null {
  if (!isElement(target) || isTextEntry(target) || target.childElementCount > 2) return null;
  const text = (isInput(target) ? target.value : target.textContent).trim();
  return text.length < 6 ? text : null;
}
