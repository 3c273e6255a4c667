import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What of Vigie's own manifest the others take over. */
interface OwnManifest {
  content_scripts: object[];
  host_permissions: string[];
}

/** Writes an unpacked extension to measure Vigie against. Resolves with its folder. */
export async function writeExtension(
  name: string,
  manifestLike: (own: OwnManifest) => object,
  files: Record<string, string>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `vigie-${name}-`));
  const own = await readFile(new URL('../../dist/chrome/manifest.json', import.meta.url), 'utf8');
  const manifest = { manifest_version: 3, name, version: '1', ...manifestLike(JSON.parse(own) as OwnManifest) };
  for (const [file, text] of Object.entries({ ...files, 'manifest.json': JSON.stringify(manifest) })) {
    await writeFile(join(folder, file), text);
  }
  return folder;
}
