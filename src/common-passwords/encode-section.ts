import { BitWriter } from './bit-writer.ts';
import { maxRestBits } from './list-format.ts';

export interface EncodedSection {
  count: number;
  bucketBits: number;
  riceBits: number;
  /** The bit position where each bucket begins, and the end of the last. */
  index: Uint32Array;
  codes: Uint8Array;
}

/** Encodes `keys`, ascending, each once, of `keyBits` bits. */
export function encodeSection(keys: ArrayLike<number>, keyBits: number): EncodedSection {
  const bucketBits = chooseBucketBits(keys.length, keyBits);
  const gaps = gapsInBuckets(keys, 2 ** (keyBits - bucketBits));
  const riceBits = chooseRiceBits(gaps);
  const writer = new BitWriter();
  const index = new Uint32Array(2 ** bucketBits + 1);
  let at = 0;
  for (let bucket = 0; bucket < index.length; bucket++) {
    index[bucket] = writer.length;
    for (; at < gaps.length && gaps[at]?.bucket === bucket; at++) {
      const gap = gaps[at]?.gap ?? 0;
      writer.writeUnary(Math.floor(gap / 2 ** riceBits));
      writer.write(gap, riceBits);
    }
  }
  return { count: keys.length, bucketBits, riceBits, index, codes: writer.bytes() };
}

interface Gap {
  bucket: number;
  /** From the key before it in the bucket (from -1 at its start), less one: neighbours have a gap of 0. */
  gap: number;
}

function gapsInBuckets(keys: ArrayLike<number>, bucketSize: number): Gap[] {
  let before: Gap & { rest: number } = { bucket: -1, gap: 0, rest: -1 };
  return Array.from(keys, (key) => {
    const bucket = Math.floor(key / bucketSize);
    const rest = key % bucketSize;
    before = { bucket, rest, gap: rest - (bucket === before.bucket ? before.rest : -1) - 1 };
    return { bucket, gap: before.gap };
  });
}

/** About 64 to 128 keys in a bucket: 4 bytes of index for them is 0.4 bits a key, and a lookup decodes half of them. */
function chooseBucketBits(count: number, keyBits: number): number {
  const byCount = Math.ceil(Math.log2(Math.max(count, 1) / 128));
  return Math.max(byCount, keyBits - maxRestBits, 0);
}

/** The exact best, by trying: the sum over all keys of the unary part and the low bits. */
function chooseRiceBits(gaps: Gap[]): number {
  let best = { bits: 1, size: Infinity };
  for (let bits = 1; bits < maxRestBits; bits++) {
    let size = gaps.length * (bits + 1);
    for (const { gap } of gaps) size += Math.floor(gap / 2 ** bits);
    if (size < best.size) best = { bits, size };
  }
  return best.bits;
}
