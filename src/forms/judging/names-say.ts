import type { Names } from '../facts.ts';
import { identifierMeanings, type Meaning } from './meanings.ts';
import { identifierWords } from './plain-words.ts';

/** What the name and the id of a field say; a class is how it looks. */
export const namesSay = ({ name = '', id = '' }: Names = {}): Set<Meaning> =>
  identifierMeanings(`${identifierWords(name)};${identifierWords(id)}`);
