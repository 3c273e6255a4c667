import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Messages = Record<string, { message: string }>;

const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;

let messages: Messages = {};
vi.stubGlobal('chrome', {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (messages[key]?.message ?? '').replaceAll(/\$[A-Z]+\$/g, () => values[0] ?? ''),
  },
});
const { direction, plural } = await import('../../../src/words/i18n.ts');

/** What a person reads for these counts. The spaces between thousands are the language's own: here, plain ones. */
const forms: Record<string, Record<number, string>> = {
  en: { 1: 'It was seen once.', 2: 'It was seen 2 times.', 9_545_824: 'It was seen 9,545,824 times.' },
  fr: {
    1: 'Il a été vu une fois.',
    45: 'Il a été vu 45 fois.',
    1_000_000: 'Il a été vu 1 000 000 de fois.',
  },
  de: { 1: 'Es wurde einmal gefunden.', 2_304: 'Es wurde 2.304-mal gefunden.' },
  pl: {
    1: 'Widziano je raz.',
    2: 'Widziano je 2 razy.',
    5: 'Widziano je 5 razy.',
    22: 'Widziano je 22 razy.',
  },
  ru: {
    1: 'Он встретился 1 раз.',
    2: 'Он встретился 2 раза.',
    5: 'Он встретился 5 раз.',
    11: 'Он встретился 11 раз.',
    21: 'Он встретился 21 раз.',
    104: 'Он встретился 104 раза.',
  },
  ja: { 45: '45 回見つかっています。' },
  ar: {
    1: 'رُصدت مرة واحدة.',
    2: 'رُصدت مرتين.',
    3: 'رُصدت 3 مرات.',
    11: 'رُصدت 11 مرة.',
    100: 'رُصدت 100 مرة.',
    103: 'رُصدت 103 مرات.',
  },
};

describe.each(Object.keys(forms))('a count in %s', (language) => {
  beforeEach(() => void (messages = messagesOf(language)));

  test.each(Object.entries(forms[language] ?? {}))('%s', (count, sentence) => {
    expect(plural('seen_times', Number(count)).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(sentence);
  });
});

test('characters are counted in the form of their number', () => {
  messages = messagesOf('pl');
  expect([1, 4, 12, 20].map((count) => plural('suggest_characters', count))).toEqual([
    '1 znak',
    '4 znaki',
    '12 znaków',
    '20 znaków',
  ]);
});

test('the direction is that of the texts', () => {
  messages = messagesOf('ar');
  expect(direction()).toBe('rtl');
  messages = messagesOf('ru');
  expect(direction()).toBe('ltr');
});
