import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes an extension that has Vigie's content script entry, with nothing in the script. Resolves with its folder. */
export async function writeEmptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-empty-'));
  const own = await readFile(new URL('../../dist/chrome/manifest.json', import.meta.url), 'utf8');
  const { content_scripts: scripts } = JSON.parse(own) as { content_scripts: object[] };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: scripts.map((script) => Object.assign(script, { js: ['empty.js'] })),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}
