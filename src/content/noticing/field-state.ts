/**
 * Whether a password field's value is finished. Pure: no DOM, no clock; `watch-fields.ts` tells it what happened.
 */
export class FieldState {
  /** A person's own key, paste, drop or pointer in this field since it was last finished. One gesture, one question. */
  #touched = false;
  /** The person did something that leaves a field: Tab, Enter, a press elsewhere. */
  #leaving = false;
  /** Leaving without a leaving gesture is a script's doing, or a screen reader's: believed twice. */
  #unexplainedLeaves = 2;

  /** A trusted key, paste, drop or pointer event in the field. */
  touch(): void {
    this.#touched = true;
    this.#leaving = false;
  }

  /** A trusted event that ends the typing: Tab or Enter here, a press or a key elsewhere. */
  leave(): void {
    this.#leaving = true;
  }

  /** Whether a person acted in the field since it was last finished. */
  get touched(): boolean {
    return this.#touched;
  }

  get leaving(): boolean {
    return this.#leaving;
  }

  /**
   * The field was left or submitted: true when a person's own value is finished. A page that calls `blur()` after
   * every key would otherwise get a chain of prefixes out of us, from which the password can be rebuilt.
   */
  finish(): boolean {
    if (!this.#touched) return false;
    if (!this.#leaving) {
      if (this.#unexplainedLeaves === 0) return false;
      this.#unexplainedLeaves -= 1;
    }
    this.#touched = false;
    this.#leaving = false;
    return true;
  }
}
