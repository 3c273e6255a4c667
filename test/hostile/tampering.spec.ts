import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { isSeen } from '../support/is-seen.ts';
import { finish, signUp } from '../support/type-password.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';
import { lost, survived } from './attacks.ts';

for (const [name, attack] of Object.entries(survived)) {
  test(`the warning survives a page that ${name}`, async ({ page, state }) => {
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await page.evaluate(`(() => { const host = document.documentElement.lastElementChild; ${attack} })()`);
    await expect.poll(() => isSeen(page), { timeout: 8_000 }).toBe(true);
    await expectWarning(page, 2_304);
    expect(await state.badges()).toEqual(['!']);
  });
}

for (const [name, attack] of Object.entries(lost)) {
  test(`a page that ${name} has its way after a few tries, and the badge says so`, async ({ page, state }) => {
    await page.goto(signUp);
    await page.evaluate(`
      window.seen = 0;
      new PerformanceObserver((list) => (window.longest = Math.max(window.longest ?? 0, ...list.getEntries().map(({ duration }) => duration)))).observe({ type: 'longtask' });
      new MutationObserver((all) => (window.seen += all.flatMap(({ addedNodes }) => [...addedNodes]).length)).observe(document.documentElement, { childList: true });
      (() => { ${attack} })()`);
    await page.locator('#password').click();
    await page.keyboard.type('petrel-harbour-72');
    await page.keyboard.press('Tab');
    await expect.poll(() => state.titles(), { timeout: 15_000 }).toEqual(['Vigie: the page hid the warning']);
    expect(await state.badges()).toEqual(['!']);
    const seen = await page.evaluate<number>('window.seen');
    expect(seen).toBeLessThanOrEqual(8);
    await expectNoWarning(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  });
}

test('the page can neither hear nor stop the warning’s own popover events', async ({ page }) => {
  await page.goto(signUp);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['beforetoggle', 'toggle', 'click', 'mousedown', 'focusin']) {
      addEventListener(
        type,
        (event) => {
          if (event.target instanceof Element && event.target.parentNode === document.documentElement) heard.push(type);
          if (type === 'beforetoggle') event.preventDefault();
        },
        true,
      );
    }
  });
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(await isSeen(page)).toBe(true);
  expect(await page.evaluate('window.heard')).toEqual([]);
});

test('a page that has patched every prototype before', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new Error('patched');
    };
    for (const prototype of [EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, HTMLInputElement].map(
      (each) => each.prototype,
    )) {
      // oxlint-disable-next-line typescript/unbound-method -- Only looked at, never called without its object.
      for (const [name, { value, get, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (!configurable || name === 'constructor') continue;
        if (typeof value === 'function') Object.defineProperty(prototype, name, { value: refuse });
        else if (get) Object.defineProperty(prototype, name, { get: refuse, set: refuse });
      }
    }
    for (const name of [
      'JSON',
      'Promise',
      'Array',
      'Object',
      'WeakMap',
      'Set',
      'Symbol',
      'setTimeout',
      'requestAnimationFrame',
      'getComputedStyle',
    ]) {
      Object.defineProperty(window, name, { value: refuse });
    }
  });
  await page.goto('http://shop.test/autofocus.html');
  // A page that draws its first frame after it has loaded gives its field the focus only then: the first keys would miss it.
  await expect(page.locator('#password')).toBeFocused();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
});

test('a modal dialog opened over the warning: it comes to the front again', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await page.evaluate(() => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:white';
    dialog.showModal();
  });
  const host = 'document.documentElement.lastElementChild.matches(":popover-open")';
  await expect.poll(() => page.evaluate(host)).toBe(true);
});

test('in the first half second a press is not for the warning; later it is', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  // It comes up again, and the half second begins anew.
  const up = await page.evaluate(async () => {
    document.documentElement.lastElementChild?.remove();
    while (document.documentElement.children.length < 3) await new Promise(requestAnimationFrame);
    return performance.now();
  });
  await pressInWarning(page, 'Hide', 0);
  const pressed = await page.evaluate(() => performance.now());
  // On a machine so busy that the press came late, it counts.
  if (pressed - up < 450) expect(await warningsIn(page)).toHaveLength(1);
  else test.skip(true, `the press came after ${Math.round(pressed - up)} ms`);
  await pressInWarning(page, 'Hide');
  await expectNoWarning(page);
});
