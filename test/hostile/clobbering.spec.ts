import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';

test('names that hide the properties of the document and the form change nothing', async ({ page, service }) => {
  await page.goto('http://shop.test/clobbering-names.html');
  // An `autofocus` field may get the focus only after the load event, and of this document nothing can be asked.
  await page.waitForURL('**#focused');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});
