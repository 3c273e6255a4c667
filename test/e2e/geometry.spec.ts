import type { Page } from 'playwright/test';
import { expect, test } from '../support/one-browser.ts';
import { warningBox, warningsIn } from '../support/warning.ts';

const layouts = [
  'flex',
  'grid',
  'stacked',
  'rtl',
  'nested-scrollers',
  'modal-dialog',
  'fullscreen',
  'transformed-parent',
  'zoomed',
  'bottom-of-window',
];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

interface Watched {
  watched: { frames: number; moved: string[]; shift: number };
}

/**
 * Watches, from now on, where every element of the page is, frame by frame, and what the browser itself calls a layout
 * shift (Chromium alone does). The warning, which in a dialog is in there, is no element of the page.
 */
function watchGeometry(page: Page): Promise<void> {
  return page.evaluate(() => {
    const where = () =>
      [...document.body.querySelectorAll(':not([popover])')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${x} ${y} ${width} ${height}`;
      });
    const watched = { frames: 0, moved: [] as string[], shift: 0 };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
    const before = where();
    const look = () => {
      watched.frames += 1;
      watched.moved.push(...where().filter((place, index) => place !== before[index]));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

async function showWarning(page: Page, layout: string): Promise<void> {
  await page.goto(`http://shop.test/layout.html?${layout}`);
  if (layout === 'fullscreen') await page.locator('#full').click();
  await page.locator('#password').click();
  await page.keyboard.type('dragon');
  await watchGeometry(page);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
}

for (const layout of layouts) {
  test(`the warning moves nothing, and covers neither field, show button nor next control: ${layout}`, async ({
    page,
  }) => {
    await showWarning(page, layout);
    // Tab went on to the next control, or into the warning: the page's own next control is put in use.
    await page.locator('#next').focus();
    const settled = async (): Promise<boolean> => {
      const warning = await warningBox(page);
      const kept = await Promise.all(['#password', '#show', '#next'].map((selector) => boxOf(page, selector)));
      return kept.every((box) => !overlap(warning, box));
    };
    await expect.poll(settled, { timeout: 10_000 }).toBe(true);
    const { frames, moved, shift } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
    expect(frames).toBeGreaterThan(0);
    expect([...new Set(moved)]).toEqual([]);
    expect(shift).toBe(0);
    const { left, top, right, bottom } = await warningBox(page);
    const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(view.width);
    expect(bottom).toBeLessThanOrEqual(view.height);
  });
}

test('while the person is still in the field, the buttons under it stay free', async ({ page }) => {
  await page.goto('http://shop.test/layout.html?stacked');
  await page.locator('#password').click();
  await page.keyboard.type('dragon');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await expect(page.locator('#password')).toBeFocused();
  const free = async (): Promise<boolean> => {
    const warning = await warningBox(page);
    const buttons = await Promise.all(['#show', '#next'].map((selector) => boxOf(page, selector)));
    return buttons.every((box) => !overlap(warning, box));
  };
  await expect.poll(free, { timeout: 10_000 }).toBe(true);
});

test('the warning follows its field through nested scrollers', async ({ page }) => {
  await showWarning(page, 'nested-scrollers');
  const distance = async (): Promise<number> => {
    const [warning, field] = [await warningBox(page), await boxOf(page, '#password')];
    return Math.round(warning.top - field.bottom);
  };
  await expect.poll(distance).toBe(6);
  await page.evaluate(() => {
    document.querySelector('#inner')?.scrollBy(0, 30);
    document.querySelector('#outer')?.scrollBy(0, 40);
  });
  await expect.poll(distance).toBe(6);
});

for (const { width, height } of [
  { width: 320, height: 560 },
  // 1280 by 1024 at 400 %.
  { width: 320, height: 256 },
]) {
  test(`in ${width} by ${height} pixels it is within the window and clear of the field`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('http://shop.test/sign-up.html');
    await page.locator('#password').click();
    await page.keyboard.type('dragon');
    await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
    const box = async (): Promise<Box> => warningBox(page);
    await expect.poll(async () => (await box()).right).toBeLessThanOrEqual(width);
    await expect.poll(async () => (await box()).bottom).toBeLessThanOrEqual(height);
    await expect.poll(async () => overlap(await box(), await boxOf(page, '#password'))).toBe(false);
  });
}
