import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { readLocalList } from '../../src/common-passwords/local-list.ts';
import { buildDefaultList, defaultList } from './default-list.ts';

/** Puts the local list into the package: the default one, or the file that VIGIE_LOCAL_LIST names. */
export function localList(): Plugin {
  const own = process.env['VIGIE_LOCAL_LIST'];
  return {
    name: 'vigie-local-list',
    apply: 'build',
    async buildStart() {
      if (own === undefined) await buildDefaultList();
      else await readOwnList(own);
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'common-passwords.bin', source: await readFile(own ?? defaultList) });
    },
  };
}

/** Stops a build whose package would carry something that is no list, or nothing. */
async function readOwnList(file: string): Promise<void> {
  const content = await readFile(file).catch(() => null);
  if (content === null) throw new Error(`VIGIE_LOCAL_LIST=${file}: there is no such file.`);
  if ((await readLocalList(new Uint8Array(content))) === 'damaged') {
    throw new Error(`VIGIE_LOCAL_LIST=${file} is no list. npm run build:list -- --from ... makes one.`);
  }
}
