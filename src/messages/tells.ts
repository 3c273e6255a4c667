import { browser } from '../browser.ts';
import { fieldsOf } from './fields-of.ts';

/**
 * What the background tells content scripts: that there is something to ask about, and never what. The page of a tab may
 * have become another site's, and its process must not hear where the person was before.
 */
export type Tell =
  | { tell: 'settings-changed' }
  | { tell: 'look-for-late-answer' }
  /** To be answered with `here` and this word: the browser says of that message which page sent it. */
  | { tell: 'who-is-there'; word: string };

/** Decodes what arrived in a page. `undefined`: nothing the background would say. Never throws. */
export function readTell(raw: unknown): Tell | undefined {
  const { tell, word } = fieldsOf(raw);
  if (tell === 'settings-changed' || tell === 'look-for-late-answer') return { tell };
  return tell === 'who-is-there' && typeof word === 'string' ? { tell, word } : undefined;
}

/** Tells every frame of a tab, or one. Answers false where nobody listens: a tab without our script, or a closed one. */
export async function tellTab(tab: number, tell: Tell, frame?: number): Promise<boolean> {
  try {
    return await browser.tabs.sendMessage<Tell, boolean>(tab, tell, frame === undefined ? {} : { frameId: frame });
  } catch {
    return false;
  }
}
