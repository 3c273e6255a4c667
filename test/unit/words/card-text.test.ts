import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../src/breaches/verdict.ts';
import type { Part } from '../../../src/warning/parts.ts';
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
const partOf = (card: Part, name: string) => card.parts?.find((part) => part.class === name)?.parts ?? [];
const linesOf = ({ card }: { card: Part }) => partOf(card, 'status');
const textsOf = (said: { card: Part }) => linesOf(said).map(({ text }) => text);
const buttonsOf = ({ card }: { card: Part }) => partOf(card, 'buttons').map(({ text }) => text);
const found = { kind: 'found', times: 9_545_824 } as const;

describe.each(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'ru', 'zh_CN'])('in %s', (language) => {
  test.each([
    { verdict: found, sent: true, occasion: 'new' },
    { verdict: { kind: 'common', among: 100 }, sent: false, occasion: 'current' },
    { verdict: { kind: 'common', among: 1_000_000 }, sent: false, occasion: 'new' },
    { verdict: { kind: 'near-miss' }, sent: false, occasion: 'new' },
    { verdict: { kind: 'not-found' }, sent: true, occasion: 'new' },
    { verdict: { kind: 'unknown', why: 'timeout' }, sent: true, occasion: 'current' },
    { verdict: found, sent: true, occasion: 'late', site: 'shop.test' },
  ] as const)('a card says everything, and arrives as it was sent: %o', (finding) => {
    speak(language);
    const said = cardText(finding);
    expect(readCardWords(JSON.parse(JSON.stringify(said)))).toEqual(said);
    // The style sheets are the build's; `checked` has no value.
    const { styles: _, ...rest } = said;
    expect(JSON.stringify(rest).replace('"checked":""', '')).not.toContain(':""');
    for (const card of [said.card, said.suggestion?.filled ?? said.card]) {
      expect(card.attributes?.['dir']).toBe(language === 'ar' ? 'rtl' : 'ltr');
    }
  });
});

test('the next step is that of the verdict and the field, and stands before the count and the reason', () => {
  speak('en');
  const said = cardText({ verdict: found, sent: true, occasion: 'new' });
  expect(said.card).toMatchObject({ class: 'card found', attributes: { lang: 'en', dir: 'ltr' } });
  expect(textsOf(said)).toEqual([
    'This password has appeared in data breaches',
    'The form has not been sent yet.',
    'Choose a different password, not this one with a small change.',
    'It was seen 9,545,824 times. It is among the first passwords attackers try.',
  ]);
});

test('the way out is the first button, the risk the last', () => {
  speak('en');
  const buttons = (verdict: Verdict, occasion: 'new' | 'current') =>
    buttonsOf(cardText({ verdict, sent: false, occasion }));
  expect(buttons(found, 'new')).toEqual(['Suggest a strong password', 'Details', 'Hide', 'Submit anyway']);
  expect(buttons(found, 'current')).toEqual(['Details', 'Hide', 'Submit anyway']);
  expect(buttons({ kind: 'unknown', why: 'timeout' }, 'current')).toEqual(['Try again', 'Details', 'Hide']);
  expect(buttons({ kind: 'unknown', why: 'working-offline' }, 'current')).toEqual(['Details', 'Hide']);
});

test('a suggestion is offered only where a new password is chosen', () => {
  speak('en');
  const about = (occasion: 'new' | 'current' | 'late') => cardText({ verdict: found, sent: true, occasion });
  expect(about('new').suggestion?.none).toContain('could not make one');
  expect(about('current').suggestion).toBeUndefined();
  expect(about('late').suggestion).toBeUndefined();
});

test('the words of an organisation are among them; a late card says which site it is about', () => {
  speak('en');
  const organisation = { message: 'Ask the help desk.', link: 'https://intranet.example.org/help' };
  const lines = linesOf(cardText({ verdict: found, sent: false, occasion: 'new', organisation }));
  expect(lines.at(-2)).toEqual({ name: 'p', text: 'Ask the help desk.', sealed: 'p' });
  expect(lines.at(-1)?.parts?.[0]).toMatchObject({ name: 'a', attributes: { href: organisation.link } });
  expect(lines.at(-1)?.parts?.[0]?.parts).toEqual([{ name: 'span', text: 'intranet.example.org', sealed: 'span' }]);
  const late = cardText({ verdict: found, sent: false, occasion: 'late', site: 'shop.test' });
  expect(textsOf(late)[1]).toContain('shop.test');
});
