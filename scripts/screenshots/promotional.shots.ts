import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { textsIn } from '../../test/support/texts.ts';
import { test } from '../../test/support/vigie.ts';
import { buttonInWarning, endOfText } from '../../test/support/warning.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { shootSharply } from './shoot-sharply.ts';
import { typeLeaked } from './type-leaked.ts';

const root = join(import.meta.dirname, '../..');

/** The small promotional picture of the Chrome Web Store. */
const size = { width: 440, height: 280 };

const style = `
  body {
    box-sizing: border-box; margin: 0; height: 100vh; padding: 16px; display: grid; gap: 20px;
    grid-template-columns: 1fr auto; align-items: center; background: #14669b; color: #ffffff;
    font: 500 15px/1.35 Roboto, system-ui, sans-serif;
  }
  svg { display: block; width: 64px; margin-left: -4px; }
  h1 { margin: 4px 0 8px; font-size: 40px; line-height: 1.1; }
  p { margin: 0; }
  img { display: block; max-width: 252px; max-height: 248px; border-radius: 8px; }`;

for (const language of ['en', 'fr']) {
  test.describe(`promotional, ${language}`, () => {
    test.use({ language });

    test('the mark, the name, and the field with its card', async ({ page }) => {
      const icon = readFileSync(join(root, 'docs/icon.svg'), 'utf8');
      const say = textsIn(language);
      const seen = await shootFieldAndCard(page, say.found_title.message, say.button_hide.message);
      await page.setViewportSize(size);
      await page.setContent(`<style>${style}</style>
        <div lang="${language}">${icon}<h1>Vigie</h1><p>${say.extension_description.message}</p></div>
        <img src="data:image/png;base64,${seen.toString('base64')}" alt="">`);
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      const path = join(root, 'docs/screenshots/store', `${language}-promotional.png`);
      await page.screenshot({ path, animations: 'disabled' });
    });
  });
}

/** The field and its card as the extension drew them, whichever stands above, on a page as narrow as the card. */
async function shootFieldAndCard(page: Page, title: string, lastButton: string): Promise<Buffer> {
  const width = 320;
  const site = await startDemoSite(0);
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.origin);
  await typeLeaked(page, 'dragon');
  const field = await page.locator('input[type=password]').first().boundingBox();
  const afterTitle = await endOfText(page, title);
  const { y: button } = await buttonInWarning(page, lastButton);
  site.close();
  if (!field || afterTitle === undefined) throw new Error('No field with its card was to be seen.');
  const top = Math.min(field.y - 40, afterTitle - 52);
  const bottom = Math.max(field.y + field.height + 16, button + 64);
  return shootSharply(page, { x: 0, y: top, width, height: bottom - top });
}
