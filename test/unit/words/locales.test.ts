import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string }>;
}
type Messages = Record<string, Entry>;

const folder = 'public/_locales';
const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'ru', 'zh_CN'];
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')) as Messages;
const english = read('en');
const plurals = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : []));

/** The same in both languages, and right in both. */
const sameWord: Record<string, string[]> = {
  de: ['button_details'],
  fr: ['popup_options', 'sites_field'],
  it: ['popup_password'],
  pt_BR: ['sites_field'],
  nl: ['button_details', 'sites_field'],
};

const formOf = (key: string): string | undefined => plurals.find((base) => key.startsWith(`${base}_`));
/** "It was seen once": a form that stands for one number may say it as a word. In Russian none does: its *one* is 21, too. */
function isOneNumber(key: string, tag: string): boolean {
  const form = key.slice((formOf(key)?.length ?? key.length) + 1);
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, n) => n + 1).filter((n) => rules.select(n) === form);
  return form !== '' && form !== 'other' && numbers.length <= 1 && rules.select(1_000_000) !== form;
}
const englishFor = (key: string): Entry | undefined => english[`${formOf(key)}_other`] ?? english[key];
const namesIn = (text: string): string[] => [...new Set(text.match(/\$[A-Z]+\$/g))].toSorted();

test('these twelve languages, and no other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(languages);
});

describe.each(languages)('%s', (language) => {
  const messages = read(language);
  const tag = language.replace('_', '-');

  test('has every text, each plural form of its own, and nothing else', () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const single = Object.keys(english).filter((key) => formOf(key) === undefined);
    const plural = plurals.flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(Object.keys(messages).toSorted()).toEqual([...single, ...plural].toSorted());
  });

  test('says which language it is', () => {
    expect(messages['language_tag']?.message).toBe(tag);
  });

  test('leaves nothing untranslated', () => {
    const names = ['extension_name', 'language_tag'];
    const same = Object.keys(messages).filter((key) => messages[key]?.message === english[key]?.message);
    const allowed = [...names.filter((key) => same.includes(key)), ...(sameWord[language] ?? [])];
    if (language !== 'en') expect(same.toSorted()).toEqual(allowed.toSorted());
  });

  test('fills the same places as English, and declares them', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const places = namesIn(message);
      const isWord = places.length === 0 && isOneNumber(key, tag);
      if (!isWord) expect(places, key).toEqual(namesIn(englishFor(key)?.message ?? ''));
      const declared = Object.keys(placeholders).map((name) => `$${name.toUpperCase()}$`);
      expect(declared.toSorted(), key).toEqual(places);
    }
  });

  test('says that the service sees the IP address, and never that it learns nothing', () => {
    for (const key of ['sent_five_digits', 'welcome_leaves_rare'])
      expect(messages[key]?.message, key).toMatch(/\bIP\b/);
  });

  test('quotes its own texts as they are', () => {
    const quoted = {
      welcome_hint: ['popup_check'],
      option_show_every_answer_hint: ['not_found_title', 'unknown_title'],
    };
    for (const [key, others] of Object.entries(quoted)) {
      for (const other of others) expect(messages[key]?.message, key).toContain(messages[other]?.message);
    }
  });

  test('fits where it must: the stores cut the description at 132 characters', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    for (const { message } of Object.values(messages)) expect(message).toBe(message.trim());
  });
});

test.each(languages)('%s has the curly quotes and apostrophes of print', (language) => {
  const texts = Object.values(read(language)).map(({ message }) => message);
  expect(texts.filter((message) => /['"]/.test(message))).toEqual([]);
});

test('no French mark can stand alone at the start of a line', () => {
  const texts = Object.values(read('fr')).map(({ message }) => message);
  expect(texts.filter((message) => / [:;!?»]|« /.test(message))).toEqual([]);
});

test('every English text tells translators where it stands', () => {
  for (const [key, { description }] of Object.entries(english)) expect(description, key).toBeTruthy();
});

test('every text that a page or the manifest names is there', () => {
  const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const written = [...pages.map((file) => `src/${file}`), 'manifest.json'].map((file) => readFileSync(file, 'utf8'));
  const named = [...written.join('\n').matchAll(/data-text="(\w+)"|__MSG_(\w+)__/g)].map(([, a, b]) => a ?? b ?? '');
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((key) => english[key] === undefined)).toEqual([]);
});

test('no text is unused', () => {
  const inSource = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|html)$/.test(file),
  );
  const files = [...inSource.map((file) => `src/${file}`), 'manifest.json'];
  const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.keys(english).filter((key) => {
    const name = formOf(key) ?? key;
    return !source.includes(`'${name}'`) && !source.includes(`"${name}"`) && !source.includes(`__MSG_${name}__`);
  });
  expect(unused).toEqual([]);
});
