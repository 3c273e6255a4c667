import { choose } from '../../test/support/choose.ts';
import { openPopupAbove } from '../../test/support/open-popup-above.ts';
import { openOwnPage } from '../../test/support/own-pages.ts';
import { textsIn } from '../../test/support/texts.ts';
import { expect, test } from '../../test/support/vigie.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { looks, shoot } from './looks.ts';
import { pressByText } from './press.ts';
import { typeLeaked } from './type-leaked.ts';

for (const [look, { language = 'en', width = 1000, ...media }] of Object.entries(looks)) {
  const say = textsIn(language);

  test.describe(look, () => {
    test.use({ language });

    test('warning', async ({ page, vigie }) => {
      const site = await startDemoSite(0);
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.origin);
      await typeLeaked(page, 'dragon');
      await shoot(page, `warning-${look}`);
      await pressByText(page, say.button_details.message);
      await shoot(page, `details-${look}`);
      await pressByText(page, say.button_suggest.message);
      await page.waitForTimeout(500);
      await shoot(page, `suggestion-${look}`);
      await choose(vigie.worker, { holdForm: true });
      await page.goto(site.origin);
      await typeLeaked(page, 'dragon');
      await page.locator('input[type=password]').first().press('Enter');
      await page.waitForTimeout(800);
      await shoot(page, `held-${look}`);
      site.close();
    });

    test('popup', async ({ page, vigie }) => {
      const site = await startDemoSite(0);
      await page.goto(site.origin);
      await typeLeaked(page, 'dragon');
      const popup = await openPopupAbove(page, vigie);
      await popup.emulateMedia(media);
      await popup.setViewportSize({ width: Math.min(width, 400), height: 600 });
      await popup.locator('#last-check summary').waitFor();
      await shoot(popup, `popup-${look}`, true);
      await popup.locator('#password').fill('fulmar-harbour-73');
      await popup.locator('form button').click();
      await popup.locator('#result .answer').waitFor();
      await popup.locator('#suggestion button').click();
      await popup.locator('.suggested').waitFor();
      await shoot(popup, `popup-answer-${look}`, true);
      site.close();
    });

    test('pages', async ({ context, vigie, service }) => {
      for (const name of ['welcome', 'options'] as const) {
        const page = await openOwnPage(context, vigie.origin, name);
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: 700 });
        if (name === 'welcome') {
          await page.locator('#password').fill('dragon');
          await page.locator('form button').click();
          await page.locator('.card .buttons button').first().waitFor();
          await page.locator('#password').fill('fulmar-harbour-73');
          await page.locator('form button').click();
          await expect.poll(() => service.requests.length).toBe(1);
          await page.locator('#password').fill('dragon');
          await page.locator('form button').click();
          await page.locator('.card .buttons button').first().waitFor();
        }
        if (name === 'options') {
          await page.locator('#site').fill('intranet.example.com');
          await page.locator('#add-site button').click();
          await page.locator('#sites li').waitFor();
          await page.reload();
          await page.locator('#sites li').waitFor();
          await page.locator('#warnNew:checked').waitFor();
        }
        await shoot(page, `${name}-${look}`, true);
      }
    });
  });
}
