import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';

/** Milliseconds: long enough to read, and to reach "Undo" by keyboard. */
const shownFor = 20_000;

let hide: ReturnType<typeof setTimeout> | undefined;
let takeBack: (() => Promise<void>) | undefined;

/** Says what was done, aloud too; with `undo`, offers to take it back. */
export function notify(message: string, undo?: () => Promise<void>): void {
  const place = part('#notice-text');
  // Emptied first: "Saved." twice in a row is announced twice.
  place.textContent = '';
  requestAnimationFrame(() => (place.textContent = message));
  takeBack = undo;
  part('#undo').hidden = !undo;
  clearTimeout(hide);
  hide = setTimeout(clear, shownFor);
}

/** Runs a change and says how it went. Resolves with whether it was saved. */
export async function saying(
  done: string,
  change: () => Promise<unknown>,
  undo?: () => Promise<void>,
): Promise<boolean> {
  try {
    if ((await change()) === false) throw new Error('not saved');
    notify(done, undo);
    return true;
  } catch {
    notify(text('options_not_saved'));
    return false;
  }
}

/** Makes "Undo" work. */
export function listenForUndo(): void {
  part('#undo').addEventListener('click', () => {
    const undo = takeBack;
    if (undo) void saying(text('options_undone'), undo);
  });
}

function clear(): void {
  part('#notice-text').textContent = '';
  part('#undo').hidden = true;
}
