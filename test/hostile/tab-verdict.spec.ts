import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import type { SendFaulty } from '../support/range-server/faults.ts';
import { finish, signUp } from '../support/type-password.ts';
import { warningsIn } from '../support/warning.ts';

const twoFields = 'http://shop.test/change-password.html';

async function fillIn(page: Page, id: string, password: string): Promise<void> {
  await page.locator(`#${id}`).click();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
}

test('a slow "found" is not thrown away for a quick "not found" of another field', async ({ page, service, state }) => {
  const held: (() => void)[] = [];
  const hold: SendFaulty = (response, body) => void held.push(() => response.end(body));
  service.fault = hold;
  await page.goto(twoFields);
  await fillIn(page, 'new', 'petrel-harbour-72');
  await expect.poll(() => held.length).toBe(1);
  service.fault = null;
  await fillIn(page, 'confirm', 'razorbill over 39 quiet skerries');
  await expect.poll(() => service.requests.length).toBe(2);
  await expect.poll(async () => (await state.checks()).map(({ verdict }) => verdict.kind)).toEqual(['not-found']);
  await page.locator('button').click();
  await page.waitForURL('**/done*');
  held[0]?.();
  await expect.poll(() => state.badges()).toEqual(['!']);
  expect((await state.checks()).map(({ verdict }) => verdict.kind)).toEqual(['found']);
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
});

test('a page clears no badge with a value in a field of its own', async ({ page, service, state }) => {
  await page.goto(twoFields);
  await fillIn(page, 'new', 'petrel-harbour-72');
  await expect.poll(() => state.badges()).toEqual(['!']);
  await fillIn(page, 'confirm', 'razorbill over 39 quiet skerries');
  await expect.poll(() => service.requests.length).toBe(2);
  await expect.poll(async () => (await state.ask<unknown[]>({ ask: 'activity' })).length).toBe(2);
  await page.waitForTimeout(1_000);
  expect(await state.badges()).toEqual(['!']);
  expect((await state.checks()).map(({ verdict }) => verdict.kind)).toEqual(['found']);
  // The very field does.
  await page.locator('#new').focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('guillemot + 61 + lantern');
  await page.keyboard.press('Tab');
  await expect.poll(() => state.badges()).toEqual([]);
});

test('a tab that has been on another site shows no old "!" when it comes back', async ({ page, state }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await page.keyboard.press('Escape');
  await page.goto('http://shop.test/done');
  await expect.poll(() => state.badges()).toEqual(['!']);
  await page.goto('http://elsewhere.test/done');
  await expect.poll(() => state.badges()).toEqual([]);
  await page.waitForTimeout(500);
  await page.goto('http://shop.test/done');
  await page.waitForTimeout(2_000);
  expect(await state.badges()).toEqual([]);
});

test('an answer that comes after the tab has gone to another site puts no badge on it', async ({
  page,
  service,
  state,
}) => {
  const held: (() => void)[] = [];
  const hold: SendFaulty = (response, body) => void held.push(() => response.end(body));
  service.fault = hold;
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => held.length).toBe(1);
  await page.goto('http://elsewhere.test/done');
  held[0]?.();
  await expect.poll(async () => (await state.checks()).map(({ verdict }) => verdict.kind)).toEqual(['found']);
  for (let n = 0; n < 10; n += 1) {
    expect(await state.badges()).toEqual([]);
    await page.waitForTimeout(100);
  }
});
