import * as fc from 'fast-check';
import { tiers } from '../../src/breaches/verdict.ts';
import { encodeList } from '../../src/common-passwords/encode-list.ts';
import { digestBytes, sha256 } from '../../src/common-passwords/list-format.ts';
import { readLocalList } from '../../src/common-passwords/local-list.ts';
import { findTier } from '../../src/common-passwords/lookup.ts';
import { formsBehind } from '../../src/common-passwords/small-changes.ts';
import type { Named } from './named.ts';

const hashes = fc.array(fc.uint8Array({ minLength: 20, maxLength: 20 }), { maxLength: 300 });
const kept = (sha1: Uint8Array) => Buffer.from(sha1.subarray(0, 5)).toString('hex');
/** Close to another: in its bucket, or in the next. */
const neighbour = (sha1: Uint8Array) => sha1.map((byte, at) => (at === 4 ? byte + 1 : byte));

export const localListProperties: Named[] = [
  {
    name: 'local list, any keys',
    property: fc.asyncProperty(hashes, async (sha1s) => {
      const ranked = sha1s.map((sha1) => Buffer.from(sha1).readUIntBE(0, 6));
      const list = await readLocalList(await encodeList({ ranked, lowerCase: [] }));
      const known = new Set(sha1s.map(kept));
      const asked = [...sha1s, ...sha1s.map(neighbour)];
      return (
        list !== 'damaged' && asked.every((sha1) => (findTier(list, sha1) !== undefined) === known.has(kept(sha1)))
      );
    }),
  },
  {
    name: 'local list, changed',
    property: fc.asyncProperty(fc.nat(), fc.nat({ max: 255 }), async (at, value) => {
      const bytes = new Uint8Array(await smallList());
      const place = at % bytes.length;
      const isChanged = bytes[place] !== value;
      bytes[place] = value;
      return ((await readLocalList(bytes)) === 'damaged') === isChanged;
    }),
  },
  {
    // As if whoever changed it had sealed it again: what stands behind the digest must not throw or go on for ever.
    name: 'local list, sealed',
    property: fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      async (changes, sha1) => {
        const bytes = new Uint8Array(await smallList());
        const end = bytes.length - digestBytes;
        for (const [at, value] of changes) bytes[at % end] = value;
        bytes.set(new Uint8Array(await sha256(bytes.slice(0, end))), end);
        const list = await readLocalList(bytes);
        const tier = list === 'damaged' ? undefined : findTier(list, sha1);
        return tier === undefined || tiers.includes(tier);
      },
    ),
  },
  {
    name: 'near misses',
    property: fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[0-9@$!a-cA-C]{0,42}$/)),
      (password) => formsBehind(password).size <= 256,
    ),
  },
];

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

function smallList(): Promise<Uint8Array<ArrayBuffer>> {
  const ranked = Array.from({ length: 300 }, (_, n) => (n * 938_249_922_367) % 2 ** 48);
  made ??= encodeList({ ranked, lowerCase: ranked.slice(0, 50) });
  return made;
}
