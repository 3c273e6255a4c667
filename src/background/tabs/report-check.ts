import { browser } from '../../browser.ts';
import type { HandAnswer } from '../../messages/messages.ts';
import type { PageSender } from '../asking/sender.ts';
import { drawToolbar } from '../toolbar/draw-toolbar.ts';
import { followOnlyIfNeeded, lookLater } from './follow-tabs.ts';
import { changeChecks, forgetLastCheck } from './last-checks.ts';
import { pageName } from './page-name.ts';
import { type FieldCheck, withCheck } from './tab-checks.ts';
import { forgetUnseen, isOutOfDate, rememberUnseen } from './unseen.ts';

/** A document's fields are told apart by numbers that are given anew on each page: the next page's first is this one's, too. */
export function askerName({ frame, origin, document }: PageSender): string {
  return `${frame} ${origin || (document ?? '')}`;
}

/**
 * Notes for the popup what a finished check said, and then, without being waited for, tells the toolbar. `keep`: a person wants to
 * be warned of it, so a later page of the site is to say it, should this one be gone before they could read it.
 */
export async function reportCheck(
  page: PageSender,
  field: string,
  { verdict, sent }: HandAnswer,
  keep: boolean,
  mayHaveGone: () => boolean,
): Promise<void> {
  const { tab, site, origin } = page;
  const about = { asker: askerName(page), field };
  const check: FieldCheck = { verdict, sent, site, ...about, page: pageName(page), at: Date.now() };
  const noted = changeChecks(tab, (checks) => withCheck(checks, check));
  // In the same turn: the page's "seen" comes after both.
  const canBeTold = keep && page.frame === 0 && origin !== '';
  const kept = canBeTold ? rememberUnseen(tab, { ...check, origin }) : isOutOfDate(tab, about);
  await noted;
  void tellToolbar(tab, kept, mayHaveGone).catch(() => undefined);
}

/** The tab may be gone by now; that is no failure of the check, and nothing may be remembered of it. */
async function tellToolbar(tab: number, kept: Promise<unknown>, mayHaveGone: () => boolean): Promise<void> {
  await Promise.all([kept, drawToolbar(tab, mayHaveGone)]);
  const isOpen = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  if (isOpen) return mayHaveGone() ? lookLater(tab) : undefined;
  await Promise.all([forgetLastCheck(tab), forgetUnseen(tab)]);
  await followOnlyIfNeeded();
}
