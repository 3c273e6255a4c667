import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';
import { warningsIn } from '../support/warning.ts';

test('a page that takes the warning away gets it back three times, then the badge speaks alone', async ({
  page,
  vigie,
}) => {
  await type(page, signUp, 'dragon');
  await page.keyboard.press('Tab');
  for (let round = 0; round < 4; round += 1) {
    await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
    await page.evaluate(
      (removed) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        if (removed) host.remove();
        else host.hidePopover();
      },
      round % 2 === 0,
    );
  }
  await page.waitForTimeout(6_000);
  expect(await warningsIn(page)).toEqual([]);
  expect(await vigie.badge()).toBe('!');
});
