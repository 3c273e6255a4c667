import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';
import { focusedInWarning, pressTwiceInWarning, warningsIn } from '../support/warning.ts';

const expanded = async (page: Parameters<typeof warningsIn>[0]): Promise<string[] | undefined> =>
  (await warningsIn(page))[0]?.expanded;

test('of a double press only the first counts: the details are opened, and not closed again', async ({ page }) => {
  // High enough that the warning stays where it is as it grows.
  await page.setViewportSize({ width: 1000, height: 1_400 });
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await pressTwiceInWarning(page, 'Details');
  await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  expect(await expanded(page)).toEqual(['Details']);
});

test('a key that is held presses once', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const inWarning = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement?.getAttribute('popover') === 'manual');
  for (let n = 0; n < 10 && !(await inWarning()); n += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedInWarning(page)).toBe('Details');
  for (let n = 0; n < 4; n += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(() => expanded(page)).toEqual(['Details']);
});
