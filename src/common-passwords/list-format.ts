import type { Tier } from '../breaches/verdict.ts';

/**
 * The layout of a local list, version 1 (docs/decisions/0007-local-list-format.md). Numbers are big-endian.
 *
 *     header    u32 magic, u8 version, u8 key bits, u8 number of sections, u8 0
 *     sections  each: u32 tier, u32 keys, u8 bucket bits, u8 Rice bits, u16 0
 *     bodies    each: 2^bucketBits + 1 u32 bit positions, then the Rice codes, filled up to a byte
 *     trailer   SHA-256 of everything before it
 *
 * A key is the leading bits of a SHA-1. Its first `bucketBits` choose the bucket; the rest, ascending within the bucket,
 * is written as gaps: `gap >> riceBits` zeros, a one, then the low `riceBits` of the gap.
 */
export const magic = 0x56_47_49_45; // "VGIE"
export const version = 1;
export const headerBytes = 8;
export const sectionHeaderBytes = 12;
export const digestBytes = 32;

/** The part of a key within its bucket: a shift in a 32-bit register must never be of 32. */
export const maxRestBits = 31;

/**
 * The section whose keys are not passwords: the lower-case forms of those of the 100,000 most common that are written
 * with capitals, where that form is not among them itself. Near misses alone look here.
 */
export const lowerCaseForms = 0;
export type SectionName = Tier | typeof lowerCaseForms;

/** Near misses are looked for among this many of the most common passwords. */
export const nearMissTier = 100_000 satisfies Tier;

export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

export const sha256: Sha256 = (bytes) => crypto.subtle.digest('SHA-256', bytes);

/** The leading 48 bits of a SHA-1, as a whole number: the most a list can keep. */
export function leading48Bits(sha1: Uint8Array): number {
  let value = 0;
  for (let at = 0; at < 6; at++) value = value * 256 + (sha1[at] ?? 0);
  return value;
}
