import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentWorld } from '../support/content-world.ts';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { foundTitle } from '../support/found-title.ts';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { finish, signIn, signUp, type } from '../support/type-password.ts';

test('the worker killed before a check', async ({ page }) => {
  await type(page, signUp, 'petrel-harbour-72');
  await stopWorker(page);
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
});

test('the worker killed during a check: asked again by itself, once', async ({ page, service }) => {
  service.fault = 'hang';
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  service.fault = null;
  await stopWorker(page);
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(2);
});

test('the worker killed twice during a check', async ({ page, service }) => {
  service.fault = 'hang';
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  await stopWorker(page);
  await expect.poll(() => service.requests.length).toBe(2);
  service.fault = null;
  await stopWorker(page);
  await expectWarning(page, 2_304);
});

test('the worker killed after a check: the warning stays, and the popup still knows', async ({ page, state }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await stopWorker(page);
  await expectWarning(page, 2_304);
  expect((await onlyCheck(state)).verdict).toEqual({ kind: 'found', times: 2_304 });
  expect(await state.badges()).toEqual(['!']);
});

test('the worker killed after a check: the badge stays on the site’s next page', async ({ page, state }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await stopWorker(page);
  await page.goto('http://shop.test/done');
  await expect.poll(() => state.badges()).toEqual(['!']);
});

test('a worker that was killed is woken by no page where nothing was checked', async ({ page, state }) => {
  // Nobody is asked about a sign-in that the list on this device does not know.
  await finish(page, signIn, 'skua-harbour-99');
  await page.waitForTimeout(1_000);
  expect(await state.checks()).toEqual([]);
  await stopWorker(page);
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    seen.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
  await page.goto('http://shop.test/done');
  await page.waitForTimeout(1_500);
  expect(new Set(seen)).toEqual(new Set(['stopped']));
});

test('a tab closed in the middle of a check leaves nothing behind', async ({ page, service, state }) => {
  service.fault = 'late';
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  await page.close();
  // The next question is answered after the first one was.
  service.fault = null;
  await expect.poll(async () => (await state.ask<unknown[]>({ ask: 'activity' })).length).toBe(1);
  const left = async (): Promise<string> => JSON.stringify(await state.stored('session'));
  await expect.poll(left).not.toContain('shop.test');
});

test('back and forward: a page frozen meanwhile is watched as before', async ({ page, service }) => {
  await page.goto(signUp);
  const session = await page.context().newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await evaluate('void addEventListener("pageshow", ({ persisted }) => (window.wasFrozen = persisted))');
  await page.goto('http://shop.test/sign-in.html');
  await evaluate('history.back()');
  await expect.poll(() => evaluate('window.wasFrozen').catch(() => false)).toBe(true);
  await evaluate('document.querySelector("#password").focus()');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length).toBe(1);
  const tree = async (): Promise<string> => JSON.stringify(await session.send('Accessibility.getFullAXTree'));
  await expect.poll(tree).toContain(foundTitle);
});

test('a prerendered page asks nothing, and is watched once it is shown', async ({ page, service }) => {
  await page.goto('https://shop.test/prerender.html');
  await page.locator('#password').waitFor();
  await page.getByRole('link').click();
  await page.waitForURL('**/self-typing.html');
  expect(service.requests).toEqual([]);
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('two copies of the script in one page: one warning, one request', async ({ page, service }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const source = await readFile(join(import.meta.dirname, '../../dist/chrome', await scriptFile()), 'utf8');
  await world.evaluate(`${source}; 0`);
  await world.evaluate(`${source}; 0`);
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  await page.keyboard.press('Escape');
  await expectNoWarning(page);
  expect(service.requests).toHaveLength(1);
});

async function scriptFile(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(import.meta.dirname, '../../dist/chrome/manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts[0]?.js[0] ?? '';
}

test('a hundred checks, the worker killed in fifty of them: a hundred right answers', async ({ page, service }) => {
  test.setTimeout(180_000);
  await page.goto(signUp);
  const field = page.locator('#password');
  for (let n = 0; n < 100; n += 1) {
    const password = n % 10 === 9 ? 'petrel-harbour-72' : ['dragon', 'monkey'][n % 2];
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(password ?? '');
    const moment = n % 4;
    if (moment === 0) await stopWorker(page);
    await page.keyboard.press('Tab');
    if (moment === 2) await stopWorker(page);
    await expectWarning(page, password === 'petrel-harbour-72' ? 2_304 : undefined);
  }
  // The prefix is asked for again by a worker that remembers nothing, within the budget.
  expect(service.requests.length).toBeLessThanOrEqual(20);
});
