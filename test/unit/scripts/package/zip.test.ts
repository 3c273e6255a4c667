import * as fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unzipFiles, zipFiles } from '../../../../scripts/package/zip.ts';

const path = fc.stringMatching(/^[a-z][a-z_]{0,6}(\/[a-z]{1,6}){0,2}\.[a-z]{1,3}$/);
const files = fc.uniqueArray(fc.tuple(path, fc.uint8Array({ maxLength: 200 })), { selector: ([name]) => name });

test('what was zipped comes out again, in order, and the order in which it went in leaves no trace', () => {
  fc.assert(
    fc.property(files, (entries) => {
      const zip = zipFiles(new Map(entries));
      expect(Buffer.compare(zip, zipFiles(new Map(entries.toReversed())))).toBe(0);
      const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
      expect([...unzipFiles(zip)].map(([name, bytes]) => [name, [...bytes]])).toEqual(
        sorted.map(([name, bytes]) => [name, [...bytes]]),
      );
    }),
  );
});

test('a path that is there twice is refused', () => {
  const zip = zipSync({ 'manifest.json': Buffer.from('{}'), 'manifesta.json': Buffer.from('[]') }, { level: 0 });
  const forged = Buffer.from(zip).toString('latin1').replaceAll('manifesta.json', 'manifest.json\0');
  // Shorten the two names of the second entry by the byte that is too many: local header and directory.
  expect(() => unzipFiles(shortenNames(Buffer.from(forged, 'latin1')))).toThrow('manifest.json is in it twice');
});

test('a file that an object of names would swallow is refused', () => {
  const zip = Buffer.from(zipSync({ 'manifest.json': Buffer.from('{}'), __prot0__: Buffer.from('steal()') }));
  const forged = Buffer.from(zip.toString('latin1').replaceAll('__prot0__', '__proto__'), 'latin1');
  expect([...unzipFiles(zip).keys()]).toEqual(['manifest.json', '__prot0__']);
  expect(() => unzipFiles(forged)).toThrow('a file is called __proto__');
});

/** Takes the trailing NUL of each name into the extra field, by counting it there. */
function shortenNames(zip: Buffer): Buffer {
  for (const [signature, nameLength] of [
    [0x04034b50, 26],
    [0x02014b50, 28],
  ] as const) {
    for (let at = 0; at + 46 < zip.length; at++) {
      if (zip.readUInt32LE(at) !== signature || zip.readUInt16LE(at + nameLength) !== 14) continue;
      zip.writeUInt16LE(13, at + nameLength);
      zip.writeUInt16LE(zip.readUInt16LE(at + nameLength + 2) + 1, at + nameLength + 2);
    }
  }
  return zip;
}
