import { ask } from '../../messages/messages.ts';

/** Milliseconds; the browser puts a worker to sleep after half a minute without events. */
const interval = 20_000;
/** Milliseconds after the last change during which the worker is kept awake. */
const longest = 3 * 60_000;

/**
 * Wakes the background when a person begins to type a password and keeps it awake until they are likely done.
 * Waking takes a while, and a question that still waits for it is lost when its page goes: a quick Enter on a form
 * that navigates would then never be checked (measured).
 */
export class KeepReady {
  /** In the page's own time, which no change of the clock moves. */
  #changed = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.#stop());
  }

  /** A person is typing a password. */
  typing(): void {
    this.#changed = performance.now();
    if (this.#timer !== undefined) return;
    wake();
    this.#timer = setInterval(() => {
      if (performance.now() - this.#changed > longest) this.#stop();
      else wake();
    }, interval);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}

function wake(): void {
  void ask<'get-ready'>({ ask: 'get-ready' }).catch(() => undefined);
}
