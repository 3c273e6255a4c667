import { inform } from '../../messages/messages.ts';

/** Milliseconds; the browser puts a worker to sleep after half a minute without events. */
const interval = 20_000;
/** Milliseconds after the last change during which the worker is kept awake. */
const longest = 3 * 60_000;

/**
 * To be called at each change: wakes the background when a person begins to type a password and keeps it awake until they are
 * likely done. Waking takes a while, and a question that still waits for it is lost when its page goes: a quick Enter on a form
 * that navigates would then never be checked (measured).
 */
export function keepReady(signal: AbortSignal): () => void {
  /** In the page's own time, which no change of the clock moves. */
  let changed = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const stayAwake = (): void => {
    if (signal.aborted || performance.now() - changed > longest) {
      clearInterval(timer);
      timer = undefined;
    } else inform<'get-ready'>({ ask: 'get-ready' });
  };
  return () => {
    changed = performance.now();
    if (timer !== undefined) return;
    timer = setInterval(stayAwake, interval);
    stayAwake();
  };
}
