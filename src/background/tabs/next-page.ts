import type { Verdict } from '../../breaches/verdict.ts';
import type { LateAnswer } from '../../messages/messages.ts';
import { isManaged } from '../../settings/policy.ts';
import { loadEffectiveSettings } from '../../settings/settings-store.ts';
import { cardText } from '../../words/card-text.ts';
import type { PageSender } from '../asking/sender.ts';
import { askerName } from './report-check.ts';
import { drawFor } from '../toolbar/draw-toolbar.ts';
import { changeChecks } from './last-checks.ts';
import { withSuggestion, withWord } from './tab-checks.ts';
import { forgetUnseen, takeUnseen } from './unseen.ts';

/** What a page may be told of the tab's earlier pages: the verdict on one of the same origin, if nobody saw it. */
export async function lateAnswer(page: PageSender): Promise<LateAnswer | null> {
  if (page.frame !== 0) return null;
  const waits = await takeUnseen(page);
  if (waits) await changeChecks(page.tab, (checks) => withWord(checks, waits));
  await drawFor(page.tab, page);
  if (!waits) return null;
  const { verdict, sent, site } = waits;
  const { policy } = await loadEffectiveSettings();
  const finding = { verdict: withoutCount(verdict), sent: sent !== null, site, occasion: 'late' } as const;
  return { ...finding, said: cardText({ ...finding, managed: isManaged(policy) }) };
}

/** The person has taken a suggestion instead: neither the toolbar nor a later page speaks of the old verdict. */
export async function verdictReplaced(page: PageSender): Promise<boolean> {
  let hadOne = false;
  await changeChecks(page.tab, (checks) => {
    hadOne = checks.some(({ asker, over }) => asker === askerName(page) && !over);
    return withSuggestion(checks, askerName(page));
  });
  if (!hadOne) return false;
  await Promise.all([forgetUnseen(page.tab), drawFor(page.tab, undefined)]);
  return true;
}

/** The page did not see what was typed: that it was leaked is a warning, how often is a hint at what it was. */
function withoutCount(verdict: Verdict): Verdict {
  return verdict.kind === 'found' || verdict.kind === 'common' ? { kind: 'leaked' } : verdict;
}
