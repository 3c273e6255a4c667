import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { buildDefaultList, defaultList } from './default-list.ts';

/** Puts the local list into the package: the default one, or the file that VIGIE_LOCAL_LIST names. */
export function localList(): Plugin {
  const own = process.env['VIGIE_LOCAL_LIST'];
  return {
    name: 'vigie-local-list',
    apply: 'build',
    async buildStart() {
      if (own === undefined) await buildDefaultList();
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'common-passwords.bin', source: await readFile(own ?? defaultList) });
    },
  };
}
