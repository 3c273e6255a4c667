import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';

test('a page that shows something else on the whole screen: the warning comes to the front', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await page.evaluate(() => {
    const cover = document.body.appendChild(document.createElement('div'));
    cover.style.background = 'white';
    addEventListener('keydown', () => void cover.requestFullscreen(), { once: true });
  });
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  // A screen reader's tree ends at what is fullscreen: looked at as an eye would. A white box is a few hundred bytes.
  const clip = await page.evaluate(() => {
    const { x, y } = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width: 200, height: 60 };
  });
  await expect.poll(async () => (await page.screenshot({ clip })).length, { timeout: 8_000 }).toBeGreaterThan(1_500);
});

test('a page that takes its root away for a while keeps its own popover events', async ({ page, state }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await page.evaluate(() => {
    const root = document.documentElement;
    root.remove();
    setTimeout(() => document.append(root), 700);
  });
  await expect.poll(() => state.titles()).toEqual(['Vigie: the page hid the warning']);
  await page.waitForFunction(() => document.documentElement !== null);
  const heard = await page.evaluate(async () => {
    const own = document.body.appendChild(document.createElement('div'));
    own.popover = 'manual';
    const toggled = new Promise<string>((resolve) =>
      own.addEventListener('toggle', (event) => resolve(event.newState)),
    );
    own.showPopover();
    return toggled;
  });
  expect(heard).toBe('open');
});
