import { violationsIn } from '../support/axe.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';
import { warningHtml } from '../support/warning-html.ts';

const looks = [
  { colorScheme: 'light', width: 1000 },
  { colorScheme: 'dark', width: 320 },
] as const;

for (const name of ['popup', 'options', 'welcome'] as const) {
  for (const { colorScheme, width } of looks) {
    test(`axe finds nothing in ${name}, ${colorScheme}, ${width} px`, async ({ context, vigie }) => {
      const page = await openOwnPage(context, vigie.origin, name);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      if (name !== 'options') {
        await page.locator('#password').fill('dragon');
        await page.keyboard.press('Enter');
        await page.getByText('one of the 100 most common leaked passwords.').waitFor();
      }
      if (name === 'welcome') await page.getByRole('button', { name: 'Details' }).click();
      if (name === 'popup') {
        await page.getByRole('button', { name: 'Suggest a strong password' }).click();
        await page.getByRole('button', { name: 'Copy' }).waitFor();
      }
      if (name === 'options') {
        await page.getByRole('switch', { name: 'Hold the form until I confirm' }).click();
        await page.getByText('Saved.').waitFor();
      }
      expect(await violationsIn(page)).toEqual([]);
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflows).toBe(false);
    });
  }
}

test('axe finds nothing in the open warning, light or dark, plain, with its details or a suggestion', async ({
  page,
  context,
}) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const states = [await warningHtml(page)];
  await pressInWarning(page, 'Details');
  states.push(await warningHtml(page));
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  states.push(await warningHtml(page));
  // The same markup and style, in a root that axe can reach.
  const copy = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await copy.emulateMedia({ colorScheme });
    for (const html of states) {
      await copy.goto(signUp);
      await copy
        .locator('main, body')
        .first()
        .evaluate((body, inside) => {
          const host = body.appendChild(document.createElement('div'));
          host.attachShadow({ mode: 'open' }).innerHTML = inside;
        }, html);
      await copy.locator('.card .title').waitFor();
      expect(await violationsIn(copy, 'div')).toEqual([]);
    }
  }
});
