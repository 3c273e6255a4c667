import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { pressToolbarButton, usePopup } from '../support/firefox/toolbar-popup.ts';
import { warnedPage } from '../support/firefox/warned-page.ts';
import { leaked } from '../support/leaked.ts';
import { until } from '../support/until.ts';

const warnHere = 'Warn on this site';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox({ alsoLeaked: leaked });
});
afterAll(() => firefox.close());

const popup = (press: string | null = null) => until('The popup', () => firefox.scope.call(usePopup, press));
const warnings = async (page: Page) => (await firefox.warningsIn(page)).length;

test('opened from the toolbar, it knows the tab’s site and last check; its switch silences the open page', async () => {
  const page = await warnedPage(firefox);
  await firefox.scope.call(pressToolbarButton, firefox.id);
  // The popup asks for the last check and for the site's switch at once: either may be there before the other.
  await expect
    .poll(() => popup(), { timeout: 15_000 })
    .toEqual({
      text: expect.stringMatching(/shop\.test: found in data breaches/),
      switches: { [warnHere]: true },
    });

  await popup(warnHere);
  await expect.poll(async () => (await popup()).switches[warnHere]).toBe(false);
  await expect.poll(async () => (await popup()).text).toContain('Warnings are off on shop.test.');
  await expect.poll(() => warnings(page)).toBe(0);
  await popup(warnHere);
  await expect.poll(() => warnings(page)).toBe(1);
  expect(firefox.service.requests).toEqual([]);
});
