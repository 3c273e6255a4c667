import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compiledWords } from '../../../../scripts/words/vite-plugin.ts';
import { compileWords, longKey, shortKey, type WordTable } from '../../../../src/forms/judging/compile-words.ts';
import { identifierMeanings, meaningsOf } from '../../../../src/forms/judging/meanings.ts';
import { identifierWords, plainWords } from '../../../../src/forms/judging/plain-words.ts';
import { identifiers } from '../../../../src/forms/judging/words/identifiers.ts';
import { languages } from '../../../../src/forms/judging/words/index.ts';
import { phrasebook } from './phrasebook.ts';

const tables = compileWords(Object.values(languages), identifiers);
const entriesOf = ({ atWordStart, atAnyLetter }: WordTable) => [
  ...Object.entries(atWordStart),
  ...Object.entries(atAnyLetter),
];
/** Of a list in which each word is followed by what it says. */
const wordsOf = (list: string[]) => list.filter((_, index) => index % 2 === 0);

/** What sites say, and the words themselves. */
const texts = [
  ...Object.values(phrasebook).flatMap((phrases) =>
    Object.values(phrases as unknown as Record<string, string[]>).flat(),
  ),
  ...readFileSync(join(import.meta.dirname, 'no-passwords.txt'), 'utf8').split(/ \| |\n/),
  ...[...Object.values(languages), identifiers].flatMap((file) => file.split(/[,\n]/)),
];

/** `meanings.ts` over the words as the build puts them into the package. */
async function builtMeanings() {
  const { load } = compiledWords() as { load: (id: string) => string | null };
  const source = load('/anywhere/src/forms/judging/word-tables.ts') ?? '';
  vi.resetModules();
  vi.doMock(
    '../../../../src/forms/judging/word-tables.ts',
    () => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(source)}`),
  );
  return import('../../../../src/forms/judging/meanings.ts');
}

test('the words in the package say what the words in the source say', async () => {
  const built = await builtMeanings();
  expect(built.meaningsOf).not.toBe(meaningsOf);
  expect(texts.length).toBeGreaterThan(1_000);
  for (const text of texts) {
    expect([...built.meaningsOf(plainWords(text))]).toEqual([...meaningsOf(plainWords(text))]);
    const words = identifierWords(text);
    expect([...built.identifierMeanings(words)]).toEqual([...identifierMeanings(words)]);
  }
});

test('only the module of the words is replaced', () => {
  const { load } = compiledWords() as { load: (id: string) => string | null };
  expect(load('/anywhere/src/forms/judging/meanings.ts')).toBeNull();
});

test('the tables survive the way through JSON', () => {
  expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
});

test.each(['page', 'code'] as const)('words of a %s stand under their first letters', (name) => {
  for (const [key, list] of entriesOf(tables[name])) {
    expect(list.length % 2).toBe(0);
    for (const word of wordsOf(list)) expect(word.startsWith(key)).toBe(true);
  }
  // A key of another length is never looked up.
  for (const key of Object.keys(tables[name].atWordStart)) expect([longKey, shortKey]).toContain(key.length);
  for (const key of Object.keys(tables[name].atAnyLetter)) expect(key.length).toBe(shortKey);
  expect(wordsOf(tables[name].anywhere)).not.toContain('');
});

test('no text of a page can name what every object has', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype).map((name) => name.length);
  expect(Math.min(...inherited)).toBeGreaterThan(longKey);
});

test('a line gives words to its meaning: at the start of a word, whole, anywhere, or at any letter', () => {
  expect(compileWords(['pin: Pin., Zahl\nnew: *neu, 新密\n'], 'confirm: cpass\n')).toEqual({
    page: {
      atWordStart: { pin: ['pin ', 'pin'], zah: ['zahl', 'pin'] },
      atAnyLetter: { 新密: ['新密', 'new'] },
      anywhere: ['neu', 'new'],
    },
    code: { atWordStart: { 'c p': ['c pass', 'confirm'] }, atAnyLetter: {}, anywhere: [] },
  });
});
