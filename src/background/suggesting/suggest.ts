import type { Drawn, Question } from '../../messages/messages.ts';
import { readFieldRules } from '../../suggest/field-rules.ts';
import { suggestCharacters } from '../../suggest/suggest-characters.ts';
import { drawWords, setsToTry, suggestWords, wordsPerPassword } from '../../suggest/suggest-words.ts';
import { plural } from '../../words/i18n.ts';
import type { Sender } from '../asking/sender.ts';
import { type Buckets, takeOne } from '../shares/token-buckets.ts';
import { wordList } from './word-list.ts';

/** A person who presses "Another one" is slower than this; rules that nothing meets cost some 40 milliseconds each time. */
const shares = {
  tab: { most: 30, refill: 1_000 },
  all: { most: 60, refill: 500 },
};
let buckets: Buckets = {};

/** Passwords for fields with these rules. They are kept nowhere. */
export async function suggest({ fields, patterned }: Question<'suggest'>, sender: Sender): Promise<Drawn> {
  if (sender.kind === 'page' && !mayAsk(sender.tab)) return { words: [], characters: [], weak: [], lengths: {} };
  const rules = readFieldRules(fields, patterned);
  const words = suggestWords(drawWords(await wordList(), setsToTry * wordsPerPassword), rules);
  const { characters, weak } = suggestCharacters(rules);
  const lengths = new Set(characters.map(({ length }) => length));
  const inWords = [...lengths].map((length) => [length, plural('suggest_characters', length)] as const);
  return { words, characters, weak, lengths: Object.fromEntries(inWords) };
}

function mayAsk(tab: number): boolean {
  const taken = takeOne(
    buckets,
    [
      [`tab ${tab}`, shares.tab],
      ['all', shares.all],
    ],
    Date.now(),
  );
  buckets = taken.buckets;
  return taken.allowed;
}
