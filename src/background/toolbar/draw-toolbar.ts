import type { PageSender } from '../asking/sender.ts';
import { changeChecks } from '../tabs/last-checks.ts';
import { pageName } from '../tabs/page-name.ts';
import { withPage, worst } from '../tabs/tab-checks.ts';
import { showInToolbar } from './toolbar-icon.ts';
import { whoIsThere } from '../tabs/who-is-there.ts';

/** A tab that goes from page to page without end is left alone: each page has its own word of it. */
const mostTurns = 3;

/**
 * Badge and icon of a tab, for the page that is in it. What is drawn lands on whatever page the tab shows by then: so where it may
 * have gone on, it is looked at before and after. Never rejects.
 */
export async function drawToolbar(tab: number, mayHaveGone: () => boolean): Promise<void> {
  if (!mayHaveGone()) await drawFor(tab, undefined);
  if (!mayHaveGone()) return;
  let there = await whoIsThere(tab);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    await drawFor(tab, there);
    const now = await whoIsThere(tab);
    if (!now || (there && isSameDocument(now, there))) return;
    there = now;
  }
}

/** The same, for a page that has just said that it is there. */
export async function drawFor(tab: number, page: PageSender | undefined): Promise<void> {
  const name = page ? pageName(page) : null;
  const checks = await changeChecks(tab, (all) => (name === null ? all : withPage(all, name)));
  if (checks.length > 0) await showInToolbar(tab, worst(checks)?.verdict ?? { kind: 'not-found' });
}

function isSameDocument(a: PageSender, b: PageSender): boolean {
  return a.document === b.document && a.origin === b.origin && a.site === b.site;
}
