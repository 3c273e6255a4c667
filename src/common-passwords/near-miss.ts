import type { LocalList } from './local-list.ts';
import { isVeryCommon } from './lookup.ts';
import { formsBehind } from './small-changes.ts';

/** The SHA-1 (20 bytes) of a text's UTF-8 bytes. */
export type Sha1 = (text: string) => Promise<Uint8Array>;

/**
 * Whether `password`, not itself in the list, differs from one of the 100,000 most common only by case, swaps of letters
 * for digits, or up to three digits or symbols at an end. Decided here alone: nothing derived from it is sent.
 */
export async function isNearMiss(list: LocalList, password: string, sha1: Sha1): Promise<boolean> {
  const hashes = await Promise.all(Array.from(formsBehind(password), sha1));
  return hashes.some((hash) => isVeryCommon(list, hash));
}
