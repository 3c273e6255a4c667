import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Part } from '../../../src/warning/parts.ts';

type Messages = Record<string, { message: string }>;

let messages: Messages = {};
vi.stubGlobal('chrome', { i18n: { getMessage: (key: string) => messages[key]?.message ?? '' } });
const { suggestionText } = await import('../../../src/words/suggestion-text.ts');

/** The choices of the panel, in order; a star at the one that is made. */
function choices(language: string): string[] {
  messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
  const inputs: string[] = [];
  const visit = ({ name, attributes = {}, parts = [] }: Part): void => {
    if (name === 'input') inputs.push(`${attributes['value']}${'checked' in attributes ? '*' : ''}`);
    parts.forEach(visit);
  };
  visit(suggestionText('use').panel);
  return inputs;
}

test.each(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt_BR'])('words come first in %s', (language) => {
  expect(choices(language)).toEqual(['words*', 'characters']);
});

test.each(['ar', 'ja', 'ru', 'zh_CN'])('characters come first in %s: the words are English', (language) => {
  expect(choices(language)).toEqual(['characters*', 'words']);
});
