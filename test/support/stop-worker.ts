import type { Page } from 'playwright/test';
import { outsideView } from './outside-view.ts';

/** Stops the extension's worker, as the browser does after half a minute without events. The next event wakes a new one. */
export async function stopWorker(page: Page): Promise<void> {
  const view = outsideView(page);
  if (view) return view.stopBackground();
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
