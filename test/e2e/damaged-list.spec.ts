import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choose } from '../support/choose.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { finish, signIn, signUp } from '../support/type-password.ts';
import { expect, test as base } from '../support/vigie.ts';
import { warningsIn } from '../support/warning.ts';

/** The built extension, with one bit of its list changed. */
const test = base.extend({
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

test('with a damaged list, the service answers; without it, nothing is said to be safe', async ({ page, vigie }) => {
  await finish(page, signUp, 'dragon');
  await expectWarning(page);
  expect((await warningsIn(page))[0]?.text).toContain('It was seen');

  await choose(vigie.worker, { workOffline: true, showEveryAnswer: true });
  for (const address of [signIn, signUp]) {
    await finish(page, address, 'monkey');
    const seen = async () => (await warningsIn(page)).map(({ title, text }) => `${title}. ${text}`);
    await expect
      .poll(seen)
      .toEqual([expect.stringMatching(/^Could not be checked\. The list on this device could not be read\./)]);
  }
});
