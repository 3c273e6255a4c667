import type { Finding } from './warning/card.ts';
import { browser } from './browser.ts';

/** What the background tells content scripts. Each answers whether it did something about it. */
export type Tell =
  | { tell: 'settings-changed' }
  /** A verdict that a person has not seen: the page it was about was gone too soon. */
  | { tell: 'late-answer'; finding: Finding & { site: string } }
  /** Whether the page belongs to this site. */
  | { tell: 'is-page-of'; site: string };

/** Tells every frame of a tab, or one. Answers false where nobody listens: a tab without our script, or a closed one. */
export async function tellTab(tab: number, tell: Tell, frame?: number): Promise<boolean> {
  try {
    return await browser.tabs.sendMessage<Tell, boolean>(tab, tell, frame === undefined ? {} : { frameId: frame });
  } catch {
    return false;
  }
}
