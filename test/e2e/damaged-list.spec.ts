import { choose } from '../support/choose.ts';
import { test } from '../support/damaged-list.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { finish, signIn, signUp } from '../support/type-password.ts';
import { expect } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

test('with a damaged list, the service answers; without it, nothing is said to be safe', async ({ page, vigie }) => {
  await finish(page, signUp, 'dragon');
  await expectWarning(page);
  expect((await warningsIn(page))[0]?.text).toContain('It was seen');

  await choose(vigie.inside, { workOffline: true, showEveryAnswer: true });
  for (const address of [signIn, signUp]) {
    await finish(page, address, 'monkey');
    const seen = async () => (await warningsIn(page)).map(({ title, text }) => `${title}. ${text}`);
    await expect
      .poll(seen)
      .toEqual([expect.stringMatching(/^Could not be checked\. The list on this device could not be read\./)]);
  }
});
