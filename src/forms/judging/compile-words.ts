import { pattern } from './pattern.ts';
import { foldLetters, identifierWords } from './plain-words.ts';

/** What a word of a page can say: the names that begin the lines of the files in `words/`. */
export type Meaning = string;

/** Words by their first letters, each followed by what it says: one pass over a text finds all of its meanings. */
export interface WordTable {
  atWordStart: Record<string, string[]>;
  atAnyLetter: Record<string, string[]>;
  anywhere: string[];
}

/** What is read of a page, and of the names that programmers give. Plain JSON: the build puts it into the package so. */
export interface WordTables {
  page: WordTable;
  code: WordTable;
}

// These scripts write no spaces, or put particles before the word: a word is looked for at every letter.
export const unspaced = pattern(
  ['Han', 'Hira', 'Kana', 'Hang', 'Thai', 'Arab', 'Hebr'].map((script) => String.raw`\p{scx=${script}}`).join('|'),
  'u',
);
const notInLine = pattern(String.raw`[^\p{L}\p{M}\p{N},.*\n]+`, 'gu');
export const longKey = 3;
export const shortKey = 2;

/** The word files as the tables that are searched. `languages`: text of one file each. */
export function compileWords(languages: readonly string[], identifiers: string): WordTables {
  const tables: WordTables = { page: emptyTable(), code: emptyTable() };
  for (const file of languages) addLines(tables.page, file, false);
  addLines(tables.code, identifiers, true);
  return tables;
}

const emptyTable = (): WordTable => ({ atWordStart: {}, atAnyLetter: {}, anywhere: [] });

/**
 * One line of a word file is `meaning: word, other word, ...`. A word matches the beginning of a word of the page;
 * with a dot at its end only the whole word, with a star before it any part of a word.
 */
function addLines(table: WordTable, file: string, areIdentifiers: boolean): void {
  const lines = file.split('\n').filter(Boolean);
  const all = lines.join('\n');
  const mayBeUnspaced = unspaced().test(all);
  const folded = areIdentifiers ? lines : foldLetters(all).replace(notInLine(), ' ').split('\n');
  for (const [number, line] of lines.entries()) {
    const meaning = line.slice(0, line.indexOf(':'));
    for (const entry of folded[number]?.slice(meaning.length + 1).split(',') ?? []) {
      const word = areIdentifiers ? identifierWords(entry) : entry;
      addWord(table, word.trim(), meaning, entry.endsWith('.'), mayBeUnspaced);
    }
  }
}

function addWord(table: WordTable, word: string, meaning: Meaning, whole: boolean, mayBeUnspaced: boolean): void {
  if (whole) addTo(table.atWordStart, longKey, `${word.replaceAll('.', ' ').trim()} `, meaning);
  else if (word.startsWith('*')) table.anywhere.push(word.slice(1), meaning);
  else if (mayBeUnspaced && unspaced().test(word)) addTo(table.atAnyLetter, shortKey, word, meaning);
  else addTo(table.atWordStart, longKey, word, meaning);
}

function addTo(entries: Record<string, string[]>, keyLength: number, word: string, meaning: Meaning): void {
  (entries[word.slice(0, keyLength)] ??= []).push(word, meaning);
}
