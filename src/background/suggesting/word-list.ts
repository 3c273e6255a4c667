import { browser } from '../../browser.ts';

let list: Promise<string[]> | undefined;

/** The words in the package, read when the first suggestion is asked for; none where they cannot be read. Never rejects. */
export async function wordList(): Promise<string[]> {
  list ??= readList();
  const words = await list.catch(() => []);
  // The next question tries to read it again.
  if (words.length === 0) list = undefined;
  return words;
}

async function readList(): Promise<string[]> {
  const file = await fetch(browser.runtime.getURL('words/eff-large.txt'));
  return (await file.text()).trim().split('\n');
}
