import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

const kinds = ['data', 'blob', 'sandboxed-blob', 'sandboxed-srcdoc', 'based'];

async function finishIn(page: Page, frame: string, password: string): Promise<void> {
  await page.frameLocator(`iframe[name="${frame}"]`).locator('#password').click();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
}

test('a silenced site is silent in its frames without a host of their own, whatever they say', async ({
  page,
  service,
  state,
}) => {
  await state.ask({ ask: 'turn-site-off', host: 'shop.test', privately: false });
  await page.goto('http://shop.test/nameless-frames.html');
  for (const kind of kinds) await finishIn(page, kind, 'dragon');
  for (const kind of kinds) await finishIn(page, kind, 'petrel-harbour-72');
  await page.waitForTimeout(1_000);
  expect(await warningsIn(page)).toEqual([]);
  expect(service.requests).toEqual([]);
  await state.ask({ ask: 'turn-site-on', host: 'shop.test' });
});

test('a frame that says it is at home on a silenced site is answered as any other: a page learns nothing from it', async ({
  page,
  service,
  state,
}) => {
  await state.ask({ ask: 'turn-site-off', host: 'bank.test', privately: false });
  await page.goto('http://evil.test/nameless-frames.html?base=http://bank.test/');
  await finishIn(page, 'based', 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
  await state.ask({ ask: 'turn-site-on', host: 'bank.test' });
});

test('elsewhere each of these frames is warned in', async ({ page }) => {
  await page.goto('http://shop.test/nameless-frames.html');
  for (const kind of kinds) {
    await finishIn(page, kind, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await page.keyboard.press('Escape');
  }
});
