import { choose } from '../support/choose.ts';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { finish, signIn } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';

test('signing in asks nobody, unless the person wants it: then once for a password in a session', async ({
  page,
  service,
  vigie,
}) => {
  await finish(page, signIn, 'petrel-harbour-72');
  await expectNoWarning(page);
  expect(service.requests).toEqual([]);

  await choose(vigie.inside, { askServiceOnSignIn: true });
  await finish(page, signIn, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);

  // A worker that dies forgets the ranges it had fetched; the session remembers the verdict.
  await stopWorker(page);
  await finish(page, signIn, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);

  await finish(page, signIn, 'skua-harbour-75');
  await expectWarning(page, 312);
  expect(service.requests).toHaveLength(2);
});
