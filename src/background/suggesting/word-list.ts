import { browser } from '../../browser.ts';
import { drawWords, setsToTry, wordsPerPassword } from '../../suggest/suggest-words.ts';

let list: Promise<string[]> | undefined;

/** Random words of the list in the package, which is read when the first suggestion is asked for. */
export async function randomWords(count: number): Promise<string[]> {
  list ??= readList();
  const words = await list.catch(() => []);
  // The next question tries to read it again.
  if (words.length === 0) list = undefined;
  return drawWords(words, Math.max(0, Math.min(count, setsToTry * wordsPerPassword)));
}

async function readList(): Promise<string[]> {
  const file = await fetch(browser.runtime.getURL('words/eff-large.txt'));
  return (await file.text()).trim().split('\n');
}
