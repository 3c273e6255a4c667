import type { Chromium } from '../../test/bench/chromium-pipe.ts';
import { withWorker } from './worker.ts';

interface HeapUsage {
  usedSize: number;
  backingStorageSize?: number;
}

/** Bytes alive in a page after a full collection: objects of all its worlds, and what their buffers hold. */
export async function heapOf(chromium: Chromium, session: string): Promise<number> {
  // The protocol keeps a record of every node it has told of.
  await chromium.send('DOM.disable', {}, session).catch(() => undefined);
  for (let n = 0; n < 2; n += 1) await chromium.send('HeapProfiler.collectGarbage', {}, session);
  const { usedSize, backingStorageSize = 0 } = await chromium.send<HeapUsage>('Runtime.getHeapUsage', {}, session);
  return usedSize + backingStorageSize;
}

/** The nodes and listeners that a page's process keeps. */
export function domOf(chromium: Chromium, session: string): Promise<{ nodes: number; jsEventListeners: number }> {
  return chromium.send('Memory.getDOMCounters', {}, session);
}

/** The same of the extension's worker. */
export function workerHeap(chromium: Chromium): Promise<number> {
  return withWorker(chromium, (session) => heapOf(chromium, session));
}
