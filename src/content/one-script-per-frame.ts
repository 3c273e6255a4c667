/** A symbol: a page's element of a name could be found in the place of a property of that name. */
const key = Symbol.for('vigie ends');

/**
 * Ends the copy of this script that runs in this frame already, if any, and lets the next one end this one: a browser may
 * inject a script again after an update. Pages do not see this: the global object is our own world's.
 */
export function endEarlierCopy(end: () => void): void {
  const world = globalThis as { [key]?: () => void };
  world[key]?.();
  world[key] = end;
}
