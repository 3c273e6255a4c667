import type { HandAnswer } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { checkPassword } from './check-password.ts';
import { mayFetch, rangeService } from './range-access.ts';

/** The popup's manual check. A person asked, so it does not draw on the pages' budget. Never rejects. */
export async function checkByHand(password: string): Promise<HandAnswer> {
  try {
    const { workOffline } = await loadSettings();
    return await checkPassword(password, rangeService, {
      insist: true,
      whyNoRequest: async () => {
        if (workOffline) return 'working-offline';
        return (await mayFetch()) ? null : 'no-permission';
      },
    });
  } catch {
    return { verdict: { kind: 'unknown', why: 'internal' }, sent: null };
  }
}
