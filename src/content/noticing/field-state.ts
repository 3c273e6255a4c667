/** What a person has done in one field: `fieldState` decides by it what counts as finished. */
export interface FieldState {
  /** A person has changed the text. */
  type: (value: string) => void;
  /**
   * A key that the page has drawn is pressed, and the value is this now. Answers whether that is typing: only what stands on the
   * key may have come, for a script can add whatever it likes.
   */
  press: (value: string, cap: string) => boolean;
  /** A person is in the field again: what they typed there, if it is all that is in it, may be asked about once more. */
  resume: (value: string) => boolean;
  /** A trusted event that ends the typing: Tab or Enter here, a press elsewhere. What a script has put there is nobody's typing. */
  leave: (value: string) => void;
  /** Whether this is what a person is typing. */
  isTyping: (value: string) => boolean;
  /**
   * The field was left or submitted, with this in it: answers with a person's own value that is finished, or with nothing. A page
   * that calls `blur()` after every key would otherwise get a chain of prefixes out of us, from which the password can be rebuilt.
   */
  finish: (value: string, explained?: boolean) => string;
  /** Whether a person typed in the field since it was last finished. One value, one question. */
  readonly touched: boolean;
  /** The person did something that leaves a field: Tab, Enter, a press elsewhere. */
  readonly leaving: boolean;
  /** It is typed on keys that the page has drawn, and grows by presses: none of them finishes it. */
  readonly isPressed: boolean;
}

/**
 * Whether a password field's value is a person's own, and finished. Pure: no DOM, no clock; `watch-fields.ts` tells it what happened.
 */
export function fieldState(): FieldState {
  /** The field's value as a person's own change of it left it. */
  let typed = '';
  /** Leaving without a leaving gesture is a script's doing, or a screen reader's: believed twice. */
  let unexplainedLeaves = 2;

  const state: { -readonly [Name in keyof FieldState]: FieldState[Name] } = {
    touched: false,
    leaving: false,
    isPressed: false,
    type(value) {
      typed = value;
      state.touched = true;
      state.leaving = false;
    },
    press(value, cap) {
      const added = value.startsWith(typed) ? value.slice(typed.length) : '';
      const isAdded = /^.$/u.test(added) && `${cap} `.toLowerCase().includes(added.toLowerCase());
      const isKey = isAdded || (state.isPressed && value === typed.slice(0, -1));
      state.isPressed ||= isKey;
      return isKey;
    },
    resume(value) {
      const isOwn = value !== '' && value === typed;
      if (isOwn) state.type(value);
      return isOwn;
    },
    leave(value) {
      if (isLeftOf(value, typed)) typed = value;
      else state.touched = false;
      state.leaving = true;
    },
    isTyping: (value) => state.touched && value === typed,
    finish(value, explained = state.leaving) {
      // What stands there now has perhaps been trimmed; what is something else came after the person had left.
      const finished = value && isLeftOf(value, typed) ? value : state.leaving ? typed : '';
      if (!state.touched || finished === '') return '';
      if (!explained && unexplainedLeaves-- <= 0) return '';
      typed = finished;
      state.touched = state.leaving = state.isPressed = false;
      return finished;
    },
  };
  return state;
}

/** Whether a page has at most left something out, as those do that trim a value or allow fewer characters. */
function isLeftOf(value: string, typed: string): boolean {
  let at = 0;
  for (const character of value) at = typed.indexOf(character, at) + 1 || Infinity;
  return at < Infinity;
}

/** Of two values that grow out of each other only one may be believed: else a script could have the chain of them. */
export function isPartOf(value: string, other: string): boolean {
  return other !== '' && value !== other && (value.startsWith(other) || other.startsWith(value));
}
