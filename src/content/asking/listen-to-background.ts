import { browser } from '../../browser.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/**
 * Hands on what the background tells, and answers with what `hear` answers. Only our own extension can send here. Returns what
 * ends it.
 */
export function listenToBackground(hear: (raw: unknown) => boolean): () => void {
  const listener = ((raw: unknown, _sender: unknown, answer: (heard: boolean) => void): undefined => {
    answer(hear(raw));
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // An orphan has nothing left to stop.
    (browser as Partial<typeof browser>).runtime?.onMessage?.removeListener(listener);
  };
}
