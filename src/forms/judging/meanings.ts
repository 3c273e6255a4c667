import { longKey, type Meaning, shortKey, unspaced, type WordTable } from './compile-words.ts';
import { wordTables } from './word-tables.ts';

export type { Meaning };

/** All that text of a page (as `plainWords` gives it) says, in any language. */
export function meaningsOf(text: string): Set<Meaning> {
  const found = new Set<Meaning>();
  search(wordTables().page, text, found);
  return found;
}

/** The same of an id, name, class or address (as `identifierWords` gives it). */
export function identifierMeanings(words: string): Set<Meaning> {
  const found = meaningsOf(words);
  search(wordTables().code, words, found);
  return found;
}

function search({ atWordStart, atAnyLetter, anywhere }: WordTable, text: string, found: Set<Meaning>): void {
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    collect(atWordStart[text.slice(at, at + longKey)], text, at, found);
    collect(atWordStart[text.slice(at, at + shortKey)], text, at, found);
  }
  for (let n = 0; n < anywhere.length; n += 2) if (text.includes(anywhere[n] ?? '')) found.add(anywhere[n + 1] ?? '');
  if (!unspaced().test(text)) return;
  for (let at = 0; at < text.length - 1; at++) collect(atAnyLetter[text.slice(at, at + shortKey)], text, at, found);
}

function collect(entries: string[] | undefined, text: string, at: number, found: Set<Meaning>): void {
  if (!entries) return;
  for (let n = 0; n < entries.length; n += 2) {
    const [word = '', meaning = ''] = [entries[n], entries[n + 1]];
    if (!found.has(meaning) && text.startsWith(word, at)) found.add(meaning);
  }
}
