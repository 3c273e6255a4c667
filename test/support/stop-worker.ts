import type { Page } from 'playwright/test';
import { outsideView } from './outside-view.ts';

/** Milliseconds. A browser ends a worker that does not stop by itself after five seconds. */
const patience = 15_000;

/** Stops the extension's worker, as the browser does after half a minute without events. The next event wakes a new one. */
export async function stopWorker(page: Page): Promise<void> {
  const view = outsideView(page);
  if (view) return view.stopBackground();
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      seen.push(...versions.map(({ runningStatus }) => runningStatus));
      // One that is wanted again meanwhile is started at once, and need not be seen stopped.
      const afterStopping = seen.slice(seen.indexOf('stopping')).some((status) => status !== 'stopping');
      if (seen.at(-1) === 'stopped' || (seen.includes('stopping') && afterStopping)) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // One that stopped by itself is no longer known. The second call gives what is known the time to be told.
  if (seen.length === 0) await session.send('ServiceWorker.stopAllWorkers');
  if (seen.length === 0) return session.detach();
  await inTime(stopped, () => `The worker was not seen to stop, but: ${seen.join(', ') || 'nothing'}`);
  await session.detach();
}

async function inTime(event: Promise<void>, complaint: () => string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((_, reject) => {
    timer = setTimeout(() => reject(new Error(complaint())), patience);
  });
  await Promise.race([event, late]).finally(() => clearTimeout(timer));
}
