import { browser } from '../../browser.ts';
import { forgetPrivateRequests } from '../service/activity.ts';
import { SessionValue } from '../memory/session-value.ts';
import { privateSignInVerdicts } from '../checking/session-verdicts.ts';
import { forgetPrivateSites } from '../asking/silenced-sites.ts';
import { forgetPrivateWaves } from '../checking/waved-sites.ts';
import { rangeService } from '../service/range-access.ts';

/** What cannot be read may stand for a use: then there is too much forgotten, and never too little. */
const used = new SessionValue<boolean>('usedPrivately', false, (raw) => raw !== false);

/** What is done in a window. Of a private one it is marked. */
export function inWindow<T>(privately: boolean | undefined, work: () => Promise<T>): Promise<T> {
  return privately ? inPrivateWindow(work) : work();
}

/**
 * What is done in a private window, from its mark to its end. The mark comes first: a worker that dies in the middle leaves
 * nothing that its successor does not know to forget. The window may be closed meanwhile, before there was anything to forget.
 */
async function inPrivateWindow<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  await used.update(() => ({ value: true, result: undefined }));
  try {
    return await work();
  } finally {
    running -= 1;
    void forgetPrivateWindows().catch(() => undefined);
  }
}

/** What is in the middle: it may leave something yet, so the mark stays. */
let running = 0;

/** With the last private tab goes what the browser's memory still holds of them all. `closed`: a tab that is going. */
export async function forgetPrivateWindows(closed?: number): Promise<void> {
  if (!(await used.get())) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  rangeService.forgetPrivate();
  await Promise.all([
    forgetPrivateRequests(),
    forgetPrivateSites(),
    forgetPrivateWaves(),
    privateSignInVerdicts.forget(),
  ]);
  if (running === 0) await used.update(() => ({ value: false, result: undefined }));
}
