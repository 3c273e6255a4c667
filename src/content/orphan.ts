import { browser } from '../browser.ts';
import type { RootListeners } from './noticing/listen-in-roots.ts';

/** Whether the extension was updated, turned off or removed: this script then has nobody to talk to, and must end. */
export function isOrphan(): boolean {
  try {
    return (browser as Partial<typeof browser> | undefined)?.runtime?.id === undefined;
  } catch {
    return true;
  }
}

/** Ends everything at the first sign of a person after that; until then an orphan does nothing anyway. */
export function endWhenOrphaned(end: () => void, listeners: RootListeners): void {
  const look = (): false | void => isOrphan() && end();
  listeners.handle({ keydown: look, pointerdown: look });
}
