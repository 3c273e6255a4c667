import { foldLetters, identifierWords } from './plain-words.ts';
import { pattern } from './pattern.ts';
import { identifiers } from './words/identifiers.ts';
import { languages } from './words/index.ts';

/** What a word of a page can say: the names that begin the lines of the files in `words/`. */
export type Meaning = string;

/** Words by their first letters, each with what it says: one pass over a text finds all of its meanings. */
interface Index {
  atWordStart: Map<string, Entry[]>;
  atAnyLetter: Map<string, Entry[]>;
  anywhere: Entry[];
}
type Entry = [word: string, meaning: Meaning];

// These scripts write no spaces, or put particles before the word: a word is looked for at every letter.
const unspaced = pattern(
  ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Arab', 'Hebr'].map((script) => String.raw`\p{scx=${script}}`).join('|'),
  'u',
);
const notInLine = pattern(String.raw`[^\p{L}\p{M}\p{N},.*\n]+`, 'gu');
const longKey = 3;
const shortKey = 2;

/**
 * One line of a word file is `meaning: word, other word, ...`. A word matches the beginning of a word of the page;
 * with a dot at its end only the whole word, with a star before it any part of a word.
 */
function addLines(index: Index, file: string, only?: Meaning): void {
  const lines = file.split('\n').filter((line) => (only === undefined ? line : line.startsWith(`${only}:`)));
  const all = lines.join('\n');
  const mayBeUnspaced = unspaced().test(all);
  // At once, not word by word: several thousand words are read while a person waits.
  const folded = file === identifiers ? lines : foldLetters(all).replace(notInLine(), ' ').split('\n');
  for (const [number, line] of lines.entries()) {
    const meaning = line.slice(0, line.indexOf(':'));
    for (const entry of folded[number]?.slice(meaning.length + 1).split(',') ?? []) {
      const word = file === identifiers ? identifierWords(entry) : entry;
      addWord(index, word.trim(), meaning, entry.endsWith('.'), mayBeUnspaced);
    }
  }
}

function addWord(index: Index, word: string, meaning: Meaning, whole: boolean, mayBeUnspaced: boolean): void {
  if (whole) addTo(index.atWordStart, longKey, `${word.replaceAll('.', ' ').trim()} `, meaning);
  else if (word.startsWith('*')) index.anywhere.push([word.slice(1), meaning]);
  else if (mayBeUnspaced && unspaced().test(word)) addTo(index.atAnyLetter, shortKey, word, meaning);
  else addTo(index.atWordStart, longKey, word, meaning);
}

function addTo(table: Map<string, Entry[]>, keyLength: number, word: string, meaning: Meaning): void {
  const key = word.slice(0, keyLength);
  const entries = table.get(key) ?? [];
  entries.push([word, meaning]);
  table.set(key, entries);
}

function build(files: string[], only?: Meaning): Index {
  const index: Index = { atWordStart: new Map(), atAnyLetter: new Map(), anywhere: [] };
  for (const file of files) addLines(index, file, only);
  return index;
}

function search(index: Index, text: string, found: Set<Meaning>): void {
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    collect(index.atWordStart.get(text.slice(at, at + longKey)), text, at, found);
    collect(index.atWordStart.get(text.slice(at, at + shortKey)), text, at, found);
  }
  for (const [word, meaning] of index.anywhere) if (text.includes(word)) found.add(meaning);
  if (!unspaced().test(text)) return;
  for (let at = 0; at < text.length - 1; at++)
    collect(index.atAnyLetter.get(text.slice(at, at + shortKey)), text, at, found);
}

function collect(entries: Entry[] | undefined, text: string, at: number, found: Set<Meaning>): void {
  if (!entries) return;
  for (const [word, meaning] of entries) if (!found.has(meaning) && text.startsWith(word, at)) found.add(meaning);
}

// Built on first use: a page without a password field pays nothing.
let pageWords: Index | undefined;
let codeWords: Index | undefined;
let passwordWords: Index | undefined;

/** Whether the words name a password. Asked of every input a person types in: it reads a few of the words only. */
export function saysPassword(words: string): boolean {
  const found = new Set<Meaning>();
  passwordWords ??= build([...Object.values(languages), identifiers], 'password');
  search(passwordWords, words, found);
  return found.size > 0;
}

/** All that text of a page (as `plainWords` gives it) says, in any language. */
export function meaningsOf(text: string): Set<Meaning> {
  const found = new Set<Meaning>();
  pageWords ??= build(Object.values(languages));
  search(pageWords, text, found);
  return found;
}

/** The same of an id, name, class or address (as `identifierWords` gives it). */
export function identifierMeanings(words: string): Set<Meaning> {
  const found = meaningsOf(words);
  codeWords ??= build([identifiers]);
  search(codeWords, words, found);
  return found;
}
