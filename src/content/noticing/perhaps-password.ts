import { askWhetherNamed, mayBeNamed } from './named-fields.ts';
import { isInput } from './node-kinds.ts';

/** Text fields that a person types in while it is not known yet whether they are named as passwords. */
export class PerhapsPasswords {
  readonly #waiting = new WeakSet<HTMLInputElement>();

  /** Whether it may be one, and nobody knows. */
  mayBe(target: EventTarget | undefined): target is HTMLInputElement {
    return isInput(target) && mayBeNamed(target);
  }

  /** Whether an answer about it is on its way. */
  has(target: EventTarget | undefined): target is HTMLInputElement {
    return this.#waiting.has(target as HTMLInputElement);
  }

  /** Whether it is one. Never rejects. */
  async ask(field: HTMLInputElement): Promise<boolean> {
    this.#waiting.add(field);
    const named = await askWhetherNamed(field);
    this.#waiting.delete(field);
    return named;
  }
}
