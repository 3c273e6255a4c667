/** Fills the array with random bits, as `crypto.getRandomValues` does. */
export type FillRandom = (array: Uint32Array<ArrayBuffer>) => void;
/** A whole number from 0 to `limit` - 1, each equally likely. `limit` is at most 2^32. */
export type RandomBelow = (limit: number) => number;

const range = 2 ** 32;

/** Draws numbers below a limit. A remainder alone would make low numbers likelier: what causes that is thrown away. */
export function randomBelowFrom(fill: FillRandom): RandomBelow {
  const pool = new Uint32Array(64);
  let left = 0;
  const next = (): number => {
    if (left === 0) {
      fill(pool);
      left = pool.length;
    }
    left -= 1;
    return pool[left] ?? 0;
  };
  return (limit) => {
    const usable = range - (range % limit);
    let value = next();
    while (value >= usable) value = next();
    return value % limit;
  };
}

export const systemRandomBelow = randomBelowFrom((array) => void crypto.getRandomValues(array));
