import { ContentWorld } from '../support/content-world.ts';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import { signUp, type } from '../support/type-password.ts';
import { warningsIn } from '../support/warning.ts';

/** As a taken-over process would: keeps all that the background says to the page's content script. */
const listen = `void (globalThis.heard = [],
  chrome.runtime.onMessage.addListener((message, sender) => void heard.push([message, sender])))`;
/** What is drawn anew for each run, and may hold any digits by chance. */
const drawn = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

test('the process of the next site does not hear which site was before, nor what was said there', async ({
  page,
  service,
  state,
}) => {
  service.fault = 'late';
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  await page.goto('http://elsewhere.test/sign-up.html');
  const world = await ContentWorld.of(page);
  await world.evaluate(listen);
  await onlyCheck(state);
  // It is told to look whether something waits for it, four seconds after the answer.
  await expect.poll(() => world.evaluate('heard.length'), { timeout: 15_000 }).toBeGreaterThan(0);
  for (const ask of ['late-answer', 'last-check', 'seen', 'hidden']) {
    expect((await world.send({ ask, tab: 1 })) || null, ask).toEqual(ask === 'hidden' ? true : null);
  }
  const heard = (await world.evaluate<string>('JSON.stringify(heard)')).replace(drawn, 'a word');
  expect(heard).not.toMatch(/shop\.test|found|2304/);
  expect(await warningsIn(page)).toEqual([]);
  // And the site itself still gets it.
  await page.goto('http://shop.test/done');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
});

const leakedOne = 'petrel-harbour-72';
const goodOne = 'razorbill over 39 quiet skerries';

// Both orders: what the first left behind in the tab must not tell of it when the second goes, either.
for (const passwords of [
  [leakedOne, goodOne],
  [goodOne, leakedOne],
])
  test(`the process of the next site hears the same after a leaked password as after a good one: ${passwords[0]} first`, async ({
    page,
    service,
  }) => {
    test.setTimeout(60_000);
    let release = (): void => undefined;
    await page.route('http://elsewhere.test/**', async (route) => {
      if (route.request().isNavigationRequest())
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><img src="/held.png">' });
      // The page is complete, and told to look, only once it is listened to.
      await new Promise<void>((resolve) => (release = resolve));
      await route.abort();
    });
    const heard: string[] = [];
    for (const password of passwords) {
      service.requests.length = 0;
      await type(page, signUp, password);
      await page.keyboard.press('Tab');
      await expect.poll(() => service.requests.length).toBe(1);
      await page.waitForTimeout(500);
      const asksForPicture = page.waitForRequest('http://elsewhere.test/held.png');
      await page.evaluate(() => location.replace('http://elsewhere.test/next.html'));
      await page.waitForURL('http://elsewhere.test/**', { waitUntil: 'commit' });
      // What asks for its picture has begun, and so has the content script.
      await asksForPicture;
      const world = await ContentWorld.of(page);
      await world.evaluate(listen);
      release();
      await page.waitForTimeout(6_000);
      heard.push(await world.evaluate('JSON.stringify(heard.map(([message]) => message.tell))'));
    }
    expect(heard[1]).toBe(heard[0]);
    // Told nothing at all it would hear the same, too, and the test would show nothing.
    expect(heard[0]).toContain('look-for-late-answer');
  });

test('a frame of another site learns nothing of what is typed in the page, nor the page of the frame', async ({
  page,
  service,
}) => {
  await page.goto(signUp);
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.srcdoc = '<p>An advertisement</p>';
  });
  await expect.poll(async () => (await ContentWorld.allOf(page)).length).toBe(2);
  const worlds = await ContentWorld.allOf(page);
  for (const world of worlds) await world.evaluate(listen);
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  expect(service.requests).toHaveLength(1);
  for (const world of worlds) expect(await world.evaluate('heard')).toEqual([]);
});
