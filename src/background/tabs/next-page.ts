import type { LateAnswer } from '../../messages/messages.ts';
import { followOnlyIfNeeded } from './follow-tabs.ts';
import { lastCheck, markReplaced } from './last-checks.ts';
import type { Sender } from '../asking/sender.ts';
import { cardText } from '../../words/card-text.ts';
import { showInToolbar } from './toolbar-icon.ts';
import { forgetUnseen, unseenIn } from './unseen.ts';

/** What a page may be told of the tab's earlier pages: the verdict on one of the same site, if nobody saw it. */
export async function lateAnswer({ tab, frame, site }: Sender & { kind: 'page' }): Promise<LateAnswer | null> {
  if (frame !== 0) return null;
  const last = await lastCheck(tab);
  if (last && !last.replaced && isSameSite(site, last.site)) await showInToolbar(tab, last.verdict);
  const finding = await unseenIn(tab);
  if (!finding || !isSameSite(site, finding.site)) return null;
  await forgetUnseen(tab);
  return { ...finding, said: cardText(finding) };
}

/** The person has taken a suggestion instead: neither the toolbar nor a later page speaks of the old verdict. */
export async function verdictReplaced({ tab, site }: Sender & { kind: 'page' }): Promise<boolean> {
  if (!(await markReplaced(tab, site))) return false;
  await Promise.all([forgetUnseen(tab, site), showInToolbar(tab, { kind: 'not-found' })]);
  void followOnlyIfNeeded();
  return true;
}

/** The same host, or one a subdomain of the other: signing up often ends on another one of the same site. */
function isSameSite(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
