import { tiers } from '../breaches/verdict.ts';
import {
  digestBytes,
  headerBytes,
  lowerCaseForms,
  magic,
  maxRestBits,
  sectionHeaderBytes,
  sha256,
  version,
  type SectionName,
} from './list-format.ts';

/** A checked list: views into the one buffer it was read from. */
export interface LocalList {
  keyBits: number;
  sections: Section[];
}

export interface Section {
  name: SectionName;
  count: number;
  bucketBits: number;
  riceBits: number;
  /** The whole file. Reads may run a few bytes over the codes: the trailer lies behind them. */
  view: DataView;
  /** Where the bit positions of the buckets begin, in bytes. */
  indexAt: number;
  /** Where the codes begin, in bytes. */
  codesAt: number;
}

/** Reads a local list. `'damaged'`: not a list of this version, or not what was written. Never throws. */
export async function readLocalList(file: Uint8Array<ArrayBuffer>): Promise<LocalList | 'damaged'> {
  try {
    const end = file.length - digestBytes;
    if (end < headerBytes) return 'damaged';
    const digest = new Uint8Array(await sha256(file.subarray(0, end)));
    if (digest.some((byte, at) => byte !== file[end + at])) return 'damaged';
    return readSections(new DataView(file.buffer, file.byteOffset, file.length), end) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * What the digest cannot promise is that the writer was right: every position a lookup will use is checked here, so that
 * lookups need no bounds of their own. May throw a RangeError on a header that points outside the file.
 */
function readSections(view: DataView, end: number): LocalList | undefined {
  if (view.getUint32(0) !== magic || view.getUint8(4) !== version) return undefined;
  const keyBits = view.getUint8(5);
  if (keyBits < 40 || keyBits > 48) return undefined;
  const sections: Section[] = [];
  let at = headerBytes + view.getUint8(6) * sectionHeaderBytes;
  for (let head = headerBytes; sections.length < view.getUint8(6); head += sectionHeaderBytes) {
    const name = sectionName(view.getUint32(head));
    const count = view.getUint32(head + 4);
    const bucketBits = view.getUint8(head + 8);
    const riceBits = view.getUint8(head + 9);
    const restBits = keyBits - bucketBits;
    if (name === undefined || restBits < 1 || restBits > maxRestBits) return undefined;
    if (riceBits < 1 || riceBits > maxRestBits) return undefined;
    const codesAt = at + 4 * (2 ** bucketBits + 1);
    const bits = ascendingEnd(view, at, codesAt);
    if (bits === undefined) return undefined;
    sections.push({ name, count, bucketBits, riceBits, view, indexAt: at, codesAt });
    at = codesAt + Math.ceil(bits / 8);
  }
  return at === end ? { keyBits, sections } : undefined;
}

function sectionName(raw: number): SectionName | undefined {
  return raw === lowerCaseForms ? lowerCaseForms : tiers.find((tier) => tier === raw);
}

/** The last of the u32 from `from` to `to`, if they begin with 0 and never fall. */
function ascendingEnd(view: DataView, from: number, to: number): number | undefined {
  let before = 0;
  if (view.getUint32(from) !== 0) return undefined;
  for (let at = from; at < to; at += 4) {
    const position = view.getUint32(at);
    if (position < before) return undefined;
    before = position;
  }
  return before;
}
