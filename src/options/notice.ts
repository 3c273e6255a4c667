import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';

/** Milliseconds: long enough to read. */
const shownFor = 5_000;
/** And to reach "Undo" by keyboard. */
const shownWithUndo = 20_000;

let hide: ReturnType<typeof setTimeout> | undefined;
let say = 0;
let takeBack: (() => Promise<void>) | undefined;

/** Says what was done, aloud too; with `undo`, offers to take it back. */
export function notify(message: string, undo?: () => Promise<void>): void {
  // Emptied first: "Saved." twice in a row is announced twice.
  clear();
  say = requestAnimationFrame(() => (part('#notice-text').textContent = message));
  takeBack = undo;
  part('#undo').hidden = !undo;
  hide = setTimeout(clear, undo ? shownWithUndo : shownFor);
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

/** Says beside a control what is wrong; `''`: nothing is. A notice of something earlier would lie over it, and reads as the answer. */
export function complainAt(place: HTMLElement, message: string): void {
  place.textContent = message;
  place.hidden = message === '';
  if (message === '') return;
  clear();
  place.scrollIntoView({ block: 'nearest' });
}

/** Makes "Undo" work. */
export function listenForUndo(): void {
  part('#undo').addEventListener('click', () => {
    const undo = takeBack;
    if (undo) void saying(text('options_undone'), undo);
  });
}

function clear(): void {
  clearTimeout(hide);
  cancelAnimationFrame(say);
  takeBack = undefined;
  part('#notice-text').textContent = '';
  part('#undo').hidden = true;
}
