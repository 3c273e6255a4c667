import { type Chromium, evaluate, type Tab } from '../../test/bench/chromium-pipe.ts';
import { until } from '../../test/support/until.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

async function findWorker(chromium: Chromium): Promise<Target | undefined> {
  const { targetInfos } = await chromium.send<{ targetInfos: Target[] }>('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
}

/** Attaches to the extension's worker for as long as `use` takes: one that is looked at never goes to sleep. */
export async function withWorker<T>(chromium: Chromium, use: (session: string) => Promise<T>): Promise<T> {
  const { targetId } = await until('The worker', async () => (await findWorker(chromium)) ?? null);
  const attach = { targetId, flatten: true };
  const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', attach);
  const result = await use(sessionId);
  await chromium.send('Target.detachFromTarget', { sessionId });
  return result;
}

/** As a person would choose it in the options: then every answer can be read beside its field. */
export function askToShowEveryAnswer(chromium: Chromium): Promise<true> {
  // A worker that has only just begun has no API yet.
  const set = 'globalThis.chrome?.storage?.local.set({ settings: { showEveryAnswer: true } }).then(() => true) ?? null';
  return until('The setting', () =>
    withWorker(chromium, (session) => evaluate<true | null>(chromium, { session, targetId: '' }, set)),
  );
}

/** Stops it, as the browser does after half a minute without events. The next event wakes a new one. */
export async function stopWorker(chromium: Chromium, { session }: Tab): Promise<void> {
  await chromium.send('ServiceWorker.enable', {}, session);
  await chromium.send('ServiceWorker.stopAllWorkers', {}, session);
  await chromium.send('ServiceWorker.disable', {}, session);
}
