import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import { leading48Bits } from '../../../src/common-passwords/list-format.ts';
import { readLocalList, type LocalList } from '../../../src/common-passwords/local-list.ts';
import { sha1 } from '../../support/default-list.ts';

/** Read back from a file of these words alone; those of `lowerCase` are forms that only near misses look for. */
export async function smallList(ranked: string[], lowerCase: string[] = []): Promise<LocalList> {
  const keys = (words: string[]) => words.map((word) => leading48Bits(sha1(word)));
  const list = await readLocalList(await encodeList({ ranked: keys(ranked), lowerCase: keys(lowerCase) }));
  if (list === 'damaged') throw new Error('The list that was just made is damaged');
  return list;
}

/** Words that nobody uses, to fill the ranks before one. */
export const fillers = (count: number) => Array.from({ length: count }, (_, n) => `filler ${n}`);
