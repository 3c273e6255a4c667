import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { openOwnPage } from '../../test/support/own-pages.ts';
import { textsIn } from '../../test/support/texts.ts';
import { test } from '../../test/support/vigie.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { pressByText } from './press.ts';
import { typeLeaked } from './type-leaked.ts';

/** What the Chrome Web Store and Edge Add-ons ask for, in pixels; addons.mozilla.org takes it too. */
const size = { width: 1280, height: 800 };

function shoot(page: Page, name: string): Promise<Buffer> {
  const path = join(import.meta.dirname, '../../docs/screenshots/store', `${name}.png`);
  return page.screenshot({ path, animations: 'disabled' });
}

for (const language of ['en', 'fr']) {
  const say = textsIn(language);

  test.describe(`for the stores, ${language}`, () => {
    test.use({ language });

    test('warning and details', async ({ page }) => {
      const site = await startDemoSite(0);
      await page.setViewportSize(size);
      await page.goto(site.origin);
      await typeLeaked(page, 'dragon');
      await shoot(page, `${language}-1-warning`);
      await pressByText(page, say.button_details.message);
      await pressByText(page, say.button_suggest.message);
      await page.waitForTimeout(500);
      await shoot(page, `${language}-2-suggestion`);
      site.close();
    });

    test('own pages', async ({ context, vigie }) => {
      for (const [number, name] of [
        [3, 'welcome'],
        [4, 'options'],
      ] as const) {
        const page = await openOwnPage(context, vigie.origin, name);
        await page.setViewportSize(size);
        // The switches are set once the settings are read.
        await page.locator(name === 'options' ? '#warnNew:checked' : 'h1').waitFor();
        await shoot(page, `${language}-${number}-${name}`);
      }
    });
  });
}
