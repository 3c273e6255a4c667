import { tiers } from '../breaches/verdict.ts';
import { encodeSection, type EncodedSection } from './encode-section.ts';
import {
  digestBytes,
  headerBytes,
  lowerCaseForms,
  magic,
  sectionHeaderBytes,
  sha256,
  version,
  type SectionName,
} from './list-format.ts';

export interface Ranking {
  /** The leading 48 bits of each password's SHA-1, the most common first; at most 1,000,000. */
  ranked: ArrayLike<number>;
  /** The same of the lower-case forms that near misses look for besides (see `lowerCaseForms`). */
  lowerCase: ArrayLike<number>;
}

/** How often a random password may be taken for one of the list: half of what is promised. */
const falsePositives = 5e-7;

/** Writes a local list: the same bytes for the same ranking on every machine. */
export async function encodeList({ ranked, lowerCase }: Ranking): Promise<Uint8Array<ArrayBuffer>> {
  const keyBits = chooseKeyBits(ranked.length);
  const seen = new Set<number>();
  const sections: [SectionName, EncodedSection][] = [];
  let from = 0;
  for (const tier of tiers) {
    sections.push([tier, encodeSection(takeNew(ranked, from, tier, keyBits, seen), keyBits)]);
    from = tier;
  }
  const forms = takeNew(lowerCase, 0, lowerCase.length, keyBits, new Set());
  sections.push([lowerCaseForms, encodeSection(forms, keyBits)]);
  return seal(keyBits, sections);
}

/** The fewest bits of a key, from 40 on, that keep false positives of a list of `count` as rare. */
export function chooseKeyBits(count: number): number {
  let bits = 40;
  while (bits < 48 && count / 2 ** bits > falsePositives) bits++;
  return bits;
}

/** The keys of ranks `from` to `to` that no better rank had (two passwords may share their leading bits), ascending. */
function takeNew(ranked: ArrayLike<number>, from: number, to: number, keyBits: number, seen: Set<number>) {
  const keys: number[] = [];
  for (let rank = from; rank < Math.min(to, ranked.length); rank++) {
    const key = Math.floor((ranked[rank] ?? 0) / 2 ** (48 - keyBits));
    if (seen.has(key)) continue;
    seen.add(key);
    keys.push(key);
  }
  return Float64Array.from(keys).toSorted();
}

async function seal(keyBits: number, sections: [SectionName, EncodedSection][]): Promise<Uint8Array<ArrayBuffer>> {
  const bodies = sections.map(([, { index, codes }]) => index.length * 4 + codes.length);
  const size = headerBytes + sections.length * sectionHeaderBytes + bodies.reduce((sum, body) => sum + body, 0);
  const file = new Uint8Array(size + digestBytes);
  const view = new DataView(file.buffer);
  view.setUint32(0, magic);
  file.set([version, keyBits, sections.length, 0], 4);
  let head = headerBytes;
  let body = headerBytes + sections.length * sectionHeaderBytes;
  for (const [name, { count, bucketBits, riceBits, index, codes }] of sections) {
    view.setUint32(head, name);
    view.setUint32(head + 4, count);
    file.set([bucketBits, riceBits, 0, 0], head + 8);
    head += sectionHeaderBytes;
    for (const position of index) {
      view.setUint32(body, position);
      body += 4;
    }
    file.set(codes, body);
    body += codes.length;
  }
  file.set(new Uint8Array(await sha256(file.subarray(0, size))), size);
  return file;
}
