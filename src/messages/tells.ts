import { browser } from '../browser.ts';

/**
 * What the background tells content scripts: that there is something to ask about, and never what. The page of a tab may
 * have become another site's, and its process must not hear where the person was before.
 */
export type Tell =
  | { tell: 'settings-changed' }
  | { tell: 'look-for-late-answer' }
  /** A person's own key asks for the warning's buttons. */
  | { tell: 'go-to-warning' }
  /** To be answered with `here` and this word: the browser says of that message which page sent it. */
  | { tell: 'who-is-there'; word: string };

/** Tells every frame of a tab, or one. Answers false where nobody listens: a tab without our script, or a closed one. */
export async function tellTab(tab: number, tell: Tell, frame?: number): Promise<boolean> {
  try {
    return await browser.tabs.sendMessage<Tell, boolean>(tab, tell, frame === undefined ? {} : { frameId: frame });
  } catch {
    return false;
  }
}
