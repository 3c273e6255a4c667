import type { Verdict } from '../../breaches/verdict.ts';
import { browser } from '../../browser.ts';
import { text } from '../../words/i18n.ts';

/** Shows a verdict on the tab's toolbar button. The browser itself clears it when the tab goes to another page. */
export async function showBadge(tab: number, verdict: Verdict): Promise<void> {
  const badge = badgeFor(verdict);
  await browser.action.setBadgeText({ tabId: tab, text: badge.text });
  if (!badge.text) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badge.color });
  await browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
}

/** Says on the toolbar button that the page hid the warning. Answers false for a tab that is gone. */
export async function sayHidden(tab: number): Promise<boolean> {
  try {
    await browser.action.setTitle({ tabId: tab, title: text('hidden_by_page') });
    return true;
  } catch {
    return false;
  }
}

function badgeFor(verdict: Verdict): { text: string; color: string } {
  switch (verdict.kind) {
    case 'found':
    case 'common':
    case 'near-miss':
    case 'leaked':
      return { text: '!', color: '#b3261e' };
    case 'unknown':
      return { text: '?', color: '#5f6368' };
    case 'not-found':
      return { text: '', color: '' };
  }
}
