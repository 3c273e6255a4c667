/** A key and the change it makes, or a change that no script can make: by a composition, a paste, a drop. */
const ownChange =
  / insert(?:CompositionText|FromPaste|FromDrop)$|^(?:Backspace|Delete) delete|^[xyz] (?:deleteByCut|history)/i;

/**
 * Tells which changes of a text are a person's. That `input` is trusted proves nothing: `execCommand` makes such events, too. What
 * a browser fills in by itself, a replacement or no kind of input at all, is nobody's typing either.
 */
export class OwnChanges {
  /** The last key, until it has made its change. */
  #key = '';

  /** A trusted key. */
  press(key: string): void {
    this.#key = key;
  }

  /** A trusted `input`: calls `changed`, before the page hears of it, if a person has made it. */
  hear(event: InputEvent, changed: () => void): void {
    const { data, inputType } = event;
    if (ownChange.test(`${this.#key} ${inputType}`) || (inputType === 'insertText' && data === this.#key)) {
      this.#key = '';
      changed();
    } else if (/^(?:insertText|delete|history)/.test(inputType)) {
      // Text may come without a key, by voice or from a panel. Between two listeners the browser does what waits only if no
      // script is at work: what a script enters is long told when its turn has come. In Firefox so are keys.
      void Promise.resolve().then(() => event.eventPhase > 0 && changed());
    }
  }
}
