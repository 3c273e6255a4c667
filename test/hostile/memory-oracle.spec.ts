import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish } from '../support/type-password.ts';

const bank = 'https://bank.test/sign-up.html';

/** As a page would guess: the value is the page's before a person's real keys change it. */
async function guess(page: Page, value: string): Promise<void> {
  const field = page.locator('#password');
  await field.click();
  await field.evaluate((input, text) => ((input as HTMLInputElement).value = text), value);
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
}

for (const [who, address] of [
  ['another site', 'http://evil.test/sign-up.html'],
  ['a site below the host', 'https://evil.bank.test/sign-up.html'],
  ['the host by plain http', 'http://bank.test/sign-up.html'],
  ['a document that the host has sandboxed', 'https://bank.test/sign-up.html?sandboxed'],
] as const) {
  test(`what was typed on a site is not in memory for ${who}: it costs the request that any guess costs`, async ({
    page,
    service,
  }) => {
    await finish(page, bank, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await finish(page, address, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    expect(service.requests).toHaveLength(2);
  });
}

test('a guess made while the bank’s own question is under way waits for a request of its own', async ({
  page,
  context,
  service,
}) => {
  service.fault = 'late';
  await finish(page, bank, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  const evil = await context.newPage();
  await finish(evil, 'http://evil.test/sign-up.html', 'petrel-harbour-72');
  await expectWarning(evil, 2_304);
  expect(service.requests).toHaveLength(2);
});

test('once its share is used up a page is told "too many" of what memory knows, too', async ({
  page,
  service,
  state,
}) => {
  test.setTimeout(60_000);
  await finish(page, bank, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const told = async (): Promise<unknown> => (await state.checks())[0]?.verdict;
  const refused = { kind: 'unknown', why: 'too-many-checks' };
  let guesses = 0;
  const guessUntilRefused = async (): Promise<void> => {
    while (JSON.stringify(await told()) !== JSON.stringify(refused))
      await guess(page, `lantern ${(guesses += 1)} + skerry`);
  };
  let answered = 0;
  for (let round = 0; round < 4; round += 1) {
    // The very site, and so the very memory, but another document: what one was told it may hear again.
    await page.goto(bank);
    await guessUntilRefused();
    await guess(page, 'petrel-harbour-72');
    await page.waitForTimeout(500);
    if (JSON.stringify(await told()) !== JSON.stringify(refused)) answered += 1;
  }
  // Now and then one more is granted in between, to whatever is asked then.
  expect(answered).toBeLessThan(4);
  expect(service.requests.length).toBeGreaterThan(10);
});

test('beside a confirm field, and on the site’s next page, the answer comes from memory as before', async ({
  page,
  service,
}) => {
  await page.goto('https://bank.test/change-password.html');
  for (const id of ['new', 'confirm']) {
    await page.locator(`#${id}`).click();
    await page.keyboard.type('petrel-harbour-72');
    await page.keyboard.press('Tab');
    await expectWarning(page, 2_304);
  }
  await finish(page, bank, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});
