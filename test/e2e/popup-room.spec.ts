import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { cutTexts } from '../support/cut-texts.ts';
import { expect, test } from '../support/one-browser.ts';
import { standIn, type StandIn } from '../support/stand-in.ts';

/** What Chromium and Firefox give a popup at most; what is below must be scrolled to. */
const room = { width: 400, height: 600 };

const site = 'accounts.shop-example.test';
const tab = { id: 1, url: `https://${site}/`, incognito: false };
const found = { kind: 'found', times: 9_545_824 };
const inTab = { 'site-is-off': false, 'last-check': null, 'check-by-hand': { verdict: found, sent: 'DE4B6' } };
const last = { verdict: found, sent: 'DE4B6', site };

interface State extends Omit<StandIn, 'language'> {
  /** Whether a password is checked by hand. */
  check?: boolean;
}

const states: Record<string, State> = {
  'nothing yet': { tab, answers: inTab },
  found: { tab, answers: inTab, check: true },
  'found, and a last check': { tab, answers: { ...inTab, 'last-check': last }, check: true },
  'the site off': { tab, answers: { ...inTab, 'site-is-off': true }, check: true },
  'a private window': {
    tab: { ...tab, incognito: true },
    answers: { ...inTab, 'last-check': { ...last, verdict: { kind: 'near-miss' } } },
    check: true,
  },
};

async function show(page: Page, origin: string, { check }: State): Promise<void> {
  await page.goto(`${origin}src/popup/popup.html`);
  await page.locator('#site-name').getByText(site).waitFor();
  if (!check) return;
  await page.locator('#password').fill('fulmar-harbour-73');
  await page.keyboard.press('Enter');
  await page.locator('#result .answer').waitFor();
}

for (const language of readdirSync(join(import.meta.dirname, '../../public/_locales'))) {
  test(`the popup has room for all that matters, and cuts no text: ${language}`, async ({ context, vigie }) => {
    for (const [name, state] of Object.entries(states)) {
      const popup = await context.newPage();
      await popup.setViewportSize(room);
      await standIn(popup, { ...state, language });
      await show(popup, vigie.origin, state);
      const height = await popup.evaluate(() => document.body.getBoundingClientRect().height);
      expect.soft(height, name).toBeLessThanOrEqual(room.height);
      expect.soft(await cutTexts(popup), name).toEqual([]);
      await popup.close();
    }
  });
}
