import type { Verdict } from '../../breaches/verdict.ts';
import { browser } from '../../browser.ts';
import { showBadge } from './badge.ts';

type IconState = 'normal' | 'found' | 'unknown' | 'off';

/** What toolbars draw, on ordinary and on dense screens. */
const sizes = [16, 32];

/** Badge and icon of one tab for a verdict. Never rejects: the tab may be gone by now. */
export async function showInToolbar(tab: number, verdict: Verdict): Promise<void> {
  await Promise.allSettled([showBadge(tab, verdict), showIcon(tab, iconFor(verdict))]);
}

/** Draws the tab's toolbar button in this state. The browser itself takes it back when the tab goes to another page. */
export async function showIcon(tab: number, state: IconState): Promise<void> {
  const prefix = state === 'normal' ? '' : `${state}-`;
  const path = Object.fromEntries(sizes.map((size) => [size, `/icons/${prefix}${size}.png`]));
  await browser.action.setIcon({ tabId: tab, path });
}

function iconFor({ kind }: Verdict): IconState {
  if (kind === 'not-found') return 'normal';
  return kind === 'unknown' ? 'unknown' : 'found';
}
