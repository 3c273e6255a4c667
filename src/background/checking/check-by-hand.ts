import type { HandAnswer, Question } from '../../messages/messages.ts';
import { loadSettings, settingsAreKnown } from '../../settings/settings-store.ts';
import { checkPassword, unknown } from './check-password.ts';
import { localCheck } from './packaged-list.ts';
import { inWindow } from '../tabs/private-windows.ts';
import { handRoom } from '../asking/room-of.ts';
import { mayFetch, rangeService } from '../service/range-access.ts';

/** The popup's manual check. A person asked, so it does not draw on the pages' budget. Never rejects. */
export function checkByHand({ password, privately }: Question<'check-by-hand'>): Promise<HandAnswer> {
  return inWindow(privately, () => check(password, privately === true));
}

async function check(password: string, privately: boolean): Promise<HandAnswer> {
  try {
    const { workOffline, warnNearMisses } = await loadSettings();
    const answerers = { local: localCheck, service: rangeService };
    const checked = await checkPassword(password, answerers, {
      nearMisses: warnNearMisses,
      insist: true,
      whyNoRequest: async () => {
        if (workOffline) return 'working-offline';
        if (!settingsAreKnown()) return 'internal';
        return (await mayFetch()) ? null : 'no-permission';
      },
      spend: async () => true,
      room: handRoom(privately),
    });
    return checked ?? unknown('internal');
  } catch {
    return unknown('internal');
  }
}
