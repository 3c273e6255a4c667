import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './vigie.ts';

/** The built extension with one bit of its list changed: what the list would answer is asked of the service. */
export const test = base.extend({
  extension: async ({ extension }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'vigie-damaged-'));
    await cp(extension, folder, { recursive: true });
    const file = join(folder, 'common-passwords.bin');
    const bytes = await readFile(file);
    bytes[1_000_000] = (bytes[1_000_000] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await use(folder);
    await rm(folder, { recursive: true });
  },
});
