import type { RandomBelow } from './random-below.ts';

/** Draws characters, so many in all. */
export class Draws {
  readonly #random: RandomBelow;
  /** How many more characters may be drawn. */
  left: number;

  constructor(random: RandomBelow, most: number) {
    this.#random = random;
    this.left = most;
  }

  /** So many of these characters, each on its own; `unlike`: none that is the same as the one before it. */
  take(characters: string, length: number, unlike: boolean): string[] {
    this.left -= length;
    return unlike ? this.#unlike(characters, length) : Array.from({ length }, () => this.#one(characters));
  }

  /**
   * Each character from among those that differ from the one before it. Every string without a double is as likely as
   * every other, as if those with one had been thrown away; but of a small alphabet nearly all would be.
   */
  #unlike(characters: string, length: number): string[] {
    const drawn: string[] = [];
    while (drawn.length < length) drawn.push(this.#one(characters.replace(drawn.at(-1) ?? '', '')));
    return drawn;
  }

  #one(characters: string): string {
    return characters.charAt(this.#random(characters.length));
  }
}
