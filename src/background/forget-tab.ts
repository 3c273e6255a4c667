import { forgetLastCheck } from './last-checks.ts';
import { stopFollowing } from './next-page.ts';
import { forgetPrivateWindows } from './private-windows.ts';
import { forgetUnseen } from './unseen.ts';

/** A closed tab leaves nothing of itself in the session's memory. */
export function forgetTab(tab: number): void {
  stopFollowing(tab);
  void forgetLastCheck(tab);
  void forgetUnseen(tab);
  void forgetPrivateWindows(tab).catch(() => undefined);
}
