import { tellTab } from '../../messages/tells.ts';
import type { PageSender } from '../asking/sender.ts';

/** Milliseconds. A page that is busy for longer is not waited for. */
const patience = 1_000;

/** Who is waited for, by the one word that answers. */
const waiting = new Map<string, { tab: number; answered: (page: PageSender) => void }>();

/**
 * The page in a tab, as the browser names it. No permission tells its address; so its content script is asked to send a message,
 * whose sender is the browser's word. `undefined`: nobody of ours is there, or busy. Never rejects.
 */
export async function whoIsThere(tab: number): Promise<PageSender | undefined> {
  const word = crypto.randomUUID();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const page = new Promise<PageSender | undefined>((resolve) => {
    waiting.set(word, { tab, answered: resolve });
    timer = setTimeout(() => resolve(undefined), patience);
    void tellTab(tab, { tell: 'who-is-there', word }, 0).then((heard) => heard || resolve(undefined));
  });
  return page.finally(() => {
    clearTimeout(timer);
    waiting.delete(word);
  });
}

/** A page's answer. One that nobody waits for, or out of a frame, says nothing. */
export function hereIs(word: string, sender: PageSender): boolean {
  const asked = sender.frame === 0 ? waiting.get(word) : undefined;
  if (asked?.tab !== sender.tab) return false;
  asked.answered(sender);
  return true;
}
