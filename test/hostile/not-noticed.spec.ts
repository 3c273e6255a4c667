import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectWarning } from '../support/expect-warning.ts';
import { launchBare } from '../support/launch-vigie.ts';
import { expect, test } from '../support/vigie.ts';
import { differences, visit } from './not-noticed/visit.ts';

const stranger = `chrome-extension://${'a'.repeat(32)}/`;

test('a page in which no password is typed sees the same with Vigie and without any extension', async ({
  page,
  vigie,
  service,
  pageServer,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bare-'));
  const bare = await launchBare(profile, { service, pageServer });
  const origins = [vigie.origin, stranger];
  const without = await visit(bare.pages()[0] ?? (await bare.newPage()), origins);
  await bare.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });

  const withVigie = await visit(page, origins);
  expect(withVigie['events']).not.toEqual([]);
  for (const part of differences(withVigie, without)) expect(withVigie[part], part).toEqual(without[part]);
  expect(service.requests).toEqual([]);

  // And the probes do notice what there is to notice.
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  const warned = (await page.evaluate('report([])')) as Record<string, unknown>;
  expect(differences(warned, without)).toEqual(expect.arrayContaining(['page', 'children', 'mutations']));
});
