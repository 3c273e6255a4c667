import { unzipSync, zipSync } from 'fflate';

/** Path inside the package, with `/`, to content. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The oldest time a zip can hold. In parts, because a zip keeps local time: built from parts, it is the same bytes in
 * every time zone.
 */
const time = new Date(1980, 0, 1);

/** The same bytes for the same files on every machine: the deflate is the library's own, not that of Node's zlib. */
export function zipFiles(files: Files): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: time });
}

/**
 * Throws on what is no zip, on a path that is there twice (which of the two a browser takes is anyone's guess), and on
 * `__proto__`, which the library's plain object would swallow: what is not compared must not be there.
 */
export function unzipFiles(zip: Uint8Array): Files {
  const seen = new Set<string>();
  const files = unzipSync(zip, {
    filter: ({ name }) => {
      if (seen.has(name)) throw new Error(`${name} is in it twice`);
      if (name === '__proto__') throw new Error(`a file is called ${name}`);
      seen.add(name);
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(files));
}
