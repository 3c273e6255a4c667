import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { readDefaultListFile } from '../support/default-list.ts';

test.each(['chrome', 'firefox'])(
  'dist/%s carries the list that is built from the words, under 3.0 MB',
  async (target) => {
    const file = await readFile(join(root, 'dist', target, 'common-passwords.bin'));
    expect(file.length).toBeLessThan(3_000_000);
    expect(file.equals(await readDefaultListFile())).toBe(true);
  },
);

test.each(['chrome', 'firefox'])('dist/%s shows the list to no page', async (target) => {
  const manifest = await readFile(join(root, 'dist', target, 'manifest.json'), 'utf8');
  expect(JSON.parse(manifest)).not.toHaveProperty('web_accessible_resources');
});
