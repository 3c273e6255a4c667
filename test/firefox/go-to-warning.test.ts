import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { obeyKey } from '../support/firefox/toolbar-popup.ts';
import { warnedPage } from '../support/firefox/warned-page.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

test('a key of the person’s own goes to the warning, whose buttons Tab reaches last', async () => {
  const page = await warnedPage(firefox);
  const warnings = () => firefox.warningsIn(page);

  await firefox.scope.call(obeyKey, firefox.id, 'go-to-warning');
  const [warning] = await warnings();
  await expect.poll(async () => (await warnings())[0]?.focused, { timeout: 5_000 }).toBe(warning?.buttons[0]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await warnings()).length).toBe(0);
});
