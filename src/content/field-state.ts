/**
 * What is known of one password field: when its value is finished, and whether it may be asked about.
 * Pure: no DOM, no clock; `watch-fields.ts` tells it what happened.
 */
export class FieldState {
  /** A person's own key, paste, drop or pointer in this field since the last question. One gesture, one question. */
  #touched = false;
  /** The person did something that leaves a field: Tab, Enter, a press elsewhere. */
  #leaving = false;
  /** The value of the last question, and whether it got a real answer. */
  #asked: { value: string; answered: boolean } | null = null;
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

  get leaving(): boolean {
    return this.#leaving;
  }

  /** Whether something was typed that no question covers yet. */
  isPending(value: string): boolean {
    return this.#touched && value !== '' && (this.#asked?.value !== value || !this.#asked.answered);
  }

  /**
   * The value is finished: true when it should be asked about now. A page that calls `blur()` after every key would
   * otherwise get a chain of prefixes out of us, from which the password can be rebuilt.
   */
  finish(value: string): boolean {
    if (!this.isPending(value)) return false;
    if (!this.#leaving) {
      if (this.#unexplainedLeaves === 0) return false;
      this.#unexplainedLeaves -= 1;
    }
    this.#touched = false;
    this.#leaving = false;
    this.#asked = { value, answered: true };
    return true;
  }

  /** The question for this value failed: the same value may be asked again after a new gesture. */
  failed(value: string): void {
    if (this.#asked?.value === value) this.#asked.answered = false;
  }
}
