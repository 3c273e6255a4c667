import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

test('a page that listens to copying hears that something is copied, and never what', async ({ page }) => {
  await page.addInitScript(() => {
    const read: string[] = [];
    Object.assign(globalThis, { read });
    const look = (event: Event): void => {
      const { clipboardData } = event as ClipboardEvent;
      const note = (): void => void read.push(clipboardData?.getData('text/plain') ?? '', String(getSelection()));
      note();
      queueMicrotask(note);
      setTimeout(note);
      setTimeout(note, 200);
    };
    for (const type of ['beforecopy', 'copy']) {
      addEventListener(type, look, true);
      addEventListener(type, look);
      document.addEventListener(type, look, true);
    }
  });
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  await pressInWarning(page, 'Use this one');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toEqual(['Copy', 'Hide']);
  const filled = await page.locator('#password').inputValue();
  await pressInWarning(page, 'Copy');
  await page.waitForTimeout(400);
  const read = await page.evaluate<string[]>('read');
  expect(read.length).toBeGreaterThan(0);
  expect(read.join('')).toBe('');
  await page.locator('[name=email]').click();
  await page.keyboard.press('Control+v');
  await expect(page.locator('[name=email]')).toHaveValue(filled);
});
