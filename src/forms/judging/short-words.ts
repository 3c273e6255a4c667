import { meaningsOf, type Meaning } from './meanings.ts';
import { plainWords } from './plain-words.ts';

const mostWords = 9;
/** Of what names a field, or a part of a form. */
const mostWordsOfName = 6;
/** Of a language that puts no spaces between words. */
const mostLetters = 60;

/** The parts of a text that are short enough to name something: a sentence that mentions a database is no label. */
export function shortParts(text: string, most = mostWords): string[] {
  // What stands in brackets names a thing as well, or is a remark of its own.
  const parts = text.split(/[()（）;:：|\n]|[.!?。！？]\s|[。！？]/).map(plainWords);
  return parts.filter((part) => part.length <= mostLetters && part.trim().split(' ').length <= most);
}

/** All that the short parts of some texts say. */
export function shortMeanings(texts: readonly string[]): Set<Meaning> {
  const said = new Set<Meaning>();
  for (const text of texts)
    for (const part of shortParts(text, mostWordsOfName)) for (const each of meaningsOf(part)) said.add(each);
  return said;
}

/** Whether a short part of the text says both, and none of `unless`: "New employee", "Open this document". */
export function saysBoth(text: string, one: Meaning, other: Meaning, unless: readonly Meaning[] = []): boolean {
  return shortParts(text).some((part) => {
    const said = meaningsOf(part);
    return said.has(one) && said.has(other) && !unless.some((each) => said.has(each));
  });
}
