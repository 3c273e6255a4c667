import { followOnlyIfNeeded } from './follow-tabs.ts';
import { forgetLastCheck } from './last-checks.ts';
import { forgetPrivateWindows } from './private-windows.ts';
import { forgetUnseen } from './unseen.ts';

/** A closed tab leaves nothing of itself in the session's memory. */
export function forgetTab(tab: number): void {
  void forgetVerdicts(tab);
  void forgetPrivateWindows(tab).catch(() => undefined);
}

async function forgetVerdicts(tab: number): Promise<void> {
  await Promise.all([forgetLastCheck(tab), forgetUnseen(tab)]);
  await followOnlyIfNeeded();
}
