import type { Tier } from '../breaches/verdict.ts';
import { leading48Bits, lowerCaseForms, nearMissTier } from './list-format.ts';
import type { LocalList, Section } from './local-list.ts';

/** "One of the N most common": the tier of the password with this SHA-1 (20 bytes), `undefined` when not in the list. */
export function findTier(list: LocalList, sha1: Uint8Array): Tier | undefined {
  const key = keyOf(list, sha1);
  for (const section of list.sections) {
    if (section.name !== lowerCaseForms && holds(section, key, list.keyBits)) return section.name;
  }
  return undefined;
}

/** Whether the text with this SHA-1 is one of the 100,000 most common, or the lower-case form of one. */
export function isVeryCommon(list: LocalList, sha1: Uint8Array): boolean {
  const key = keyOf(list, sha1);
  return list.sections.some((section) => section.name <= nearMissTier && holds(section, key, list.keyBits));
}

function keyOf(list: LocalList, sha1: Uint8Array): number {
  return Math.floor(leading48Bits(sha1) / 2 ** (48 - list.keyBits));
}

/** Decodes the key's bucket up to the key. `readLocalList` has checked every position that is used. */
function holds({ view, indexAt, codesAt, bucketBits, riceBits }: Section, key: number, keyBits: number): boolean {
  const bucketSize = 2 ** (keyBits - bucketBits);
  const bucket = Math.floor(key / bucketSize);
  const wanted = key % bucketSize;
  const end = view.getUint32(indexAt + 4 * bucket + 4);
  let bit = view.getUint32(indexAt + 4 * bucket);
  let rest = -1;
  while (bit < end) {
    let high = 0;
    let zeros = Math.clz32(window32(view, codesAt, bit));
    while (zeros === 32) {
      high += 32;
      bit += 32;
      if (bit >= end) return false;
      zeros = Math.clz32(window32(view, codesAt, bit));
    }
    bit += zeros + 1;
    const low = window32(view, codesAt, bit) >>> (32 - riceBits);
    bit += riceBits;
    rest += 1 + (((high + zeros) << riceBits) | low);
    if (rest >= wanted) return rest === wanted;
  }
  return false;
}

/** The 32 bits from `bit` on, the first of them on top. */
function window32(view: DataView, codesAt: number, bit: number): number {
  const at = codesAt + (bit >>> 3);
  const shift = bit & 7;
  return (view.getUint32(at) << shift) | (view.getUint8(at + 4) >>> (8 - shift));
}
