import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { rangeApi } from '../../src/breaches/range-api.ts';
import { type Messages, textsFor } from './service-name.ts';

/** Puts a mirror's address in the place of the public service's, in the one module that holds it. */
export function mirrorAddress(mirror: string | null): Plugin {
  return {
    name: 'vigie-mirror-address',
    enforce: 'pre',
    load(id) {
      if (mirror === null || !id.endsWith('/src/breaches/range-api.ts')) return null;
      return `export const rangeApi = ${JSON.stringify(mirror)};`;
    },
  };
}

/** The same manifest, with the mirror's host in place of the public service's: host permission and CSP. */
export function manifestFor<M extends object>(mirror: string | null, manifest: M): M {
  if (mirror === null) return manifest;
  const text = JSON.stringify(manifest).replaceAll(new URL(rangeApi).origin, new URL(mirror).origin);
  return JSON.parse(text) as M;
}

/** Names the mirror in the texts that a person reads, in every language, once they are in the package. */
export function mirrorTexts(mirror: string | null): Plugin {
  return {
    name: 'vigie-mirror-texts',
    apply: 'build',
    async writeBundle({ dir }) {
      if (mirror === null || dir === undefined) return;
      const folder = join(dir, '_locales');
      for (const language of await readdir(folder)) {
        const file = join(folder, language, 'messages.json');
        const messages = JSON.parse(await readFile(file, 'utf8')) as Messages;
        const told = textsFor(new URL(mirror).hostname, language, messages);
        await writeFile(file, `${JSON.stringify(told, null, 2)}\n`);
      }
    },
  };
}
