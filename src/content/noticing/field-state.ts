/**
 * Whether a password field's value is a person's own, and finished. Pure: no DOM, no clock; `watch-fields.ts` tells it what happened.
 */
export class FieldState {
  /** The field's value as a person's own change of it left it. */
  #typed = '';
  /** Something was typed since a value was last finished. One value, one question. */
  #touched = false;
  /** The person did something that leaves a field: Tab, Enter, a press elsewhere. */
  #leaving = false;
  /** Leaving without a leaving gesture is a script's doing, or a screen reader's: believed twice. */
  #unexplainedLeaves = 2;

  /** A person has changed the text. */
  type(value: string): void {
    this.#typed = value;
    this.#touched = true;
    this.#leaving = false;
  }

  /** A person is in the field again: what they typed there, if it is all that is in it, may be asked about once more. */
  resume(value: string): boolean {
    if (value === '' || value !== this.#typed) return false;
    this.type(value);
    return true;
  }

  /** A trusted event that ends the typing: Tab or Enter here, a press elsewhere. What a script has put there is nobody's typing. */
  leave(value: string): void {
    if (isLeftOf(value, this.#typed)) this.#typed = value;
    else this.#touched = false;
    this.#leaving = true;
  }

  /** Whether a person typed in the field since it was last finished. */
  get touched(): boolean {
    return this.#touched;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  /** Whether this is what a person is typing. */
  isTyping(value: string): boolean {
    return this.#touched && value === this.#typed;
  }

  /**
   * The field was left or submitted, with this in it: answers with a person's own value that is finished, or with nothing. A page
   * that calls `blur()` after every key would otherwise get a chain of prefixes out of us, from which the password can be rebuilt.
   */
  finish(value: string, explained = this.#leaving): string {
    // What stands there now has perhaps been trimmed; what is something else came after the person had left.
    const finished = value && isLeftOf(value, this.#typed) ? value : this.#leaving ? this.#typed : '';
    if (!this.#touched || finished === '') return '';
    if (!explained) {
      if (this.#unexplainedLeaves === 0) return '';
      this.#unexplainedLeaves -= 1;
    }
    this.#typed = finished;
    this.#touched = false;
    this.#leaving = false;
    return finished;
  }
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
