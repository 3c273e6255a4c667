import { signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

test('a page that takes the warning away each time gets it back five times, then the badge speaks alone', async ({
  page,
  vigie,
}) => {
  await page.goto(signUp);
  await page.evaluate(() => {
    Object.assign(window, { removed: 0 });
    const removeAll = (changes: MutationRecord[]): void => {
      for (const host of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        (host as Element).remove();
        (window as unknown as { removed: number }).removed += 1;
      }
    };
    new MutationObserver(removeAll).observe(document.documentElement, { childList: true });
  });
  await page.locator('#password').click();
  await page.keyboard.type('dragon');
  await page.keyboard.press('Tab');
  await expect.poll(() => page.evaluate('window.removed'), { timeout: 15_000 }).toBe(6);
  expect(await warningsIn(page)).toEqual([]);
  expect(await vigie.badge()).toBe('!');
});
