import * as fc from 'fast-check';
import { digestBytes, sha256 } from '../../../src/common-passwords/list-format.ts';
import { readLocalList, type LocalList } from '../../../src/common-passwords/local-list.ts';

const maxKey = 2 ** 48 - 1;
/** Keys far apart, and side by side in one bucket. */
export const keys = fc.uniqueArray(
  fc.oneof(
    fc.maxSafeNat().map((n) => n % (maxKey + 1)),
    fc.nat(5000),
    fc.nat(5000).map((n) => maxKey - n),
  ),
  { maxLength: 400 },
);

/** A SHA-1 that begins with these 48 bits. */
export function hashOf(key: number): Uint8Array {
  const hash = new Uint8Array(20);
  for (let at = 5, rest = key; at >= 0; at--, rest = Math.floor(rest / 256)) hash[at] = rest % 256;
  return hash;
}

export async function read(file: Uint8Array<ArrayBuffer>): Promise<LocalList> {
  const list = await readLocalList(file);
  if (list === 'damaged') throw new Error('damaged');
  return list;
}

/** The file with the digest that it would have, had whoever changed it written it. */
export async function resealed(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const end = file.length - digestBytes;
  const copy = file.slice();
  copy.set(new Uint8Array(await sha256(copy.subarray(0, end))), end);
  return copy;
}
