import { ContentWorld } from '../support/content-world.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import type { SendFaulty } from '../support/range-server/faults.ts';
import { finish, signUp } from '../support/type-password.ts';
import { warningsIn } from '../support/warning.ts';

test('the answer about an earlier value comes after that about the present one: the present one stands', async ({
  page,
  service,
  state,
}) => {
  const held: (() => void)[] = [];
  const hold: SendFaulty = (response, body) => void held.push(() => response.end(body));
  service.fault = hold;
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => held.length).toBe(1);
  service.fault = null;
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  held[0]?.();
  await expect.poll(async () => (await state.ask<unknown[]>({ ask: 'activity' })).length).toBe(2);
  await expectWarning(page, 312);
});

test('a field that is left again with the same value gets the answer it has, and no second request', async ({
  page,
  service,
}) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  for (let n = 0; n < 3; n += 1) {
    await page.locator('#password').click();
    await page.keyboard.press('Tab');
  }
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('a reply that comes twice, and one nobody asked for, show nothing more', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const world = await ContentWorld.of(page);
  for (const told of [
    { verdict: { kind: 'found', times: 2_304 }, show: true, sent: true },
    {
      tell: 'late-answer',
      finding: { verdict: { kind: 'found', times: 9 }, sent: true, occasion: 'late', site: 'shop.test' },
    },
    { tell: 'look-for-late-answer' },
    { tell: 'look-for-late-answer' },
    { tell: 'settings-changed' },
    { tell: '__proto__' },
    null,
    'found',
  ]) {
    await world.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(told)}).catch(() => null)`);
  }
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  expect(await warningsIn(page)).toHaveLength(1);
  await expectWarning(page, 2_304);
});

test('the background tells a page rubbish: it is left alone', async ({ page, state }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  await world.evaluate(
    "void (globalThis.failed = [], addEventListener('error', ({ message }) => failed.push(message)))",
  );
  const told = [
    null,
    7,
    'x',
    {},
    [],
    { tell: null },
    { tell: 'toString' },
    { tell: { tell: 'x' } },
    { tell: 'late-answer' },
  ];
  const did = await state.page.evaluate(async (messages) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
    const [tab] = await chrome.tabs.query({}).then((tabs) => tabs.slice(-1));
    const answers = messages.map((message) => chrome.tabs.sendMessage(tab?.id, message));
    return Promise.all(answers);
  }, told);
  expect(did).toEqual(told.map(() => false));
  expect(await world.evaluate('failed')).toEqual([]);
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(errors).toEqual([]);
});

interface Tabs {
  query: (of: object) => Promise<{ id: number }[]>;
  sendMessage: (tab: number | undefined, message: unknown) => Promise<unknown>;
}
