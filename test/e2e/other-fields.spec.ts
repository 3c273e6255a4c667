import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';

const pages = readdirSync(join(import.meta.dirname, 'pages', 'other')).map((name) => name.replace('.html', ''));

declare global {
  interface Window {
    popovers: number;
  }
}

for (const name of pages)
  test(`${name}: nothing is said or sent, and the sign-up below still warns`, async ({ page, service }) => {
    test.slow();
    await page.goto(`http://shop.test/other/${name}.html`);
    // The page itself counts what is added to it: a warning that came and went would be seen here.
    await page.evaluate(() => {
      window.popovers = 0;
      const isPopover = (node: Node) => node instanceof HTMLElement && node.popover !== null;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) window.popovers += [...addedNodes].filter(isPopover).length;
      }).observe(document, { childList: true, subtree: true });
    });
    const others = page.locator('[data-other]');
    const count = await others.count();
    for (let index = 0; index < count; index++) {
      await others.nth(index).click();
      await page.keyboard.type('petrel-harbour-72');
      await page.keyboard.press('Tab');
    }
    await page.locator('#control').click();
    await page.keyboard.type('fulmar-harbour-73');
    await page.keyboard.press('Tab');
    await expectWarning(page, 9_545_824);
    expect(service.requests.length).toBe(1);
    expect(await page.evaluate(() => window.popovers)).toBe(1);
  });
