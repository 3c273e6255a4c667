import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readCardWords } from '../../../src/messages/card-words.ts';

type Messages = Record<string, { message: string }>;

let messages: Messages = {};
const speak = (language: string): void => {
  messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
};
vi.stubGlobal('chrome', {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (messages[key]?.message ?? '').replaceAll(/\$[A-Z]+\$/g, () => values[0] ?? ''),
  },
});
const { cardText } = await import('../../../src/words/card-text.ts');
const found = { kind: 'found', times: 9_545_824 } as const;

describe.each(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'ru', 'zh_CN'])('in %s', (language) => {
  test.each([
    { verdict: found, sent: true, occasion: 'new' },
    { verdict: { kind: 'common', among: 100 }, sent: false, occasion: 'current' },
    { verdict: { kind: 'near-miss' }, sent: false, occasion: 'new' },
    { verdict: { kind: 'not-found' }, sent: true, occasion: 'new' },
    { verdict: { kind: 'unknown', why: 'timeout' }, sent: true, occasion: 'current' },
    { verdict: found, sent: true, occasion: 'late', site: 'shop.test' },
  ] as const)('a card says everything, and arrives as it was sent: %o', (finding) => {
    speak(language);
    const said = cardText(finding);
    expect(readCardWords(JSON.parse(JSON.stringify(said)))).toEqual(said);
    expect(JSON.stringify(said)).not.toContain('""');
    expect(said.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});

test('the count, the reason and the next step are those of the verdict and the field', () => {
  speak('en');
  expect(cardText({ verdict: found, sent: true, occasion: 'new' })).toMatchObject({
    language: 'en',
    tone: 'found',
    title: 'This password has appeared in data breaches',
    why: 'It was seen 9,545,824 times. It is among the first passwords attackers try.',
    next: 'Choose a different one, not a small change of it.',
  });
});

test('a suggestion is offered only where a new password is chosen', () => {
  speak('en');
  const about = (occasion: 'new' | 'current' | 'late') => cardText({ verdict: found, sent: true, occasion });
  expect(about('new').suggestion?.offer).toBe('Suggest a strong password');
  expect(about('current').suggestion).toBeUndefined();
  expect(about('late').suggestion).toBeUndefined();
});

test('the words of an organisation are among them; a late card says which site it is about', () => {
  speak('en');
  const organisation = { message: 'Ask the help desk.' };
  expect(cardText({ verdict: found, sent: false, occasion: 'new', organisation })).toMatchObject({ organisation });
  const late = cardText({ verdict: found, sent: false, occasion: 'late', site: 'shop.test' });
  expect(late.about).toContain('shop.test');
});
