import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { violationsIn } from '../support/axe.ts';
import { cutTexts } from '../support/cut-texts.ts';
import { expect, test } from '../support/one-browser.ts';
import { standIn } from '../support/stand-in.ts';

const request = { at: 1_700_000_000_000, digits: 'DE4B6', bytes: 38_912 };
const site = 'a-very-long-name-of-a-site.with-subdomains.example';
const answers = {
  sites: [site, 'shop.test'],
  activity: [request, { ...request, bytes: null }],
  'check-by-hand': { verdict: { kind: 'unknown', why: 'no-permission' }, sent: null },
  'site-is-off': false,
  'last-check': { verdict: { kind: 'common', among: 1_000_000 }, sent: null, site },
};
const tab = { id: 1, url: `https://${site}/`, incognito: false };

for (const language of readdirSync(join(import.meta.dirname, '../../public/_locales'))) {
  test(`none of our own pages cuts a text at 320 or 400 px: ${language}`, async ({ context, vigie }) => {
    for (const name of ['popup', 'options', 'welcome']) {
      const page = await context.newPage();
      await standIn(page, { language, tab, answers });
      await page.goto(`${vigie.origin}src/${name}/${name}.html`);
      const last = { popup: '#last-check summary svg', options: '#activity tbody tr', welcome: '#answer button' }[name];
      await page
        .locator(last ?? name)
        .first()
        .waitFor();
      if (name === 'popup') {
        await page.locator('#password').fill('petrel-harbour-72');
        await page.keyboard.press('Enter');
        await page.locator('#again').waitFor();
        await page.locator('summary').click();
        await page.locator('#suggestion button').click();
        await page.locator('.suggested').waitFor();
      }
      for (const width of [400, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await cutTexts(page), `${name}, ${width} px`).toEqual([]);
      }
      if (language === 'en') expect.soft(await violationsIn(page), name).toEqual([]);
      await page.close();
    }
  });
}
