import { AxeBuilder } from '@axe-core/playwright';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, test } from '../support/vigie.ts';

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
        await page.getByText('most common leaked passwords.').waitFor();
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
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflows).toBe(false);
    });
  }
}
