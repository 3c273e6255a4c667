import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';

/** What a page can put around its password field. Each holds about 50,000 nodes or 5,000 inputs. */
const around: Record<string, string> = {
  '5,000 inputs': '<p>Word <input></p>'.repeat(5_000),
  '5,000 inputs with labels': '<p><label>Word <input></label></p>'.repeat(5_000),
  '5,000 passwords': '<p><label>Word <input type="password"></label></p>'.repeat(5_000),
  '50,000 nodes': '<p>word <b>word</b></p>'.repeat(12_500),
  '400 titles around 50,000 nodes': `${'<div class="title">'.repeat(400)}${'<p>word <b>word</b></p>'.repeat(12_500)}`,
  'one text of a million letters': `<p>${'lorem ipsum '.repeat(85_000)}</p>`,
};

/** The longest task of the page while a person types a password there and leaves the field; 0: none over 50 ms. */
async function longestTask(page: Page, password: string): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { tasks });
  });
  await page.locator('#it').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(password);
  await page.keyboard.press('Tab');
  await expectWarning(page);
  return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}

for (const [name, html] of Object.entries(around))
  for (const place of ['in its form', 'without a form'])
    test(`${name} ${place} cost no long task`, async ({ page }) => {
      await page.goto('http://shop.test/fields/one-step.html');
      // The word lists are read once in a frame's life, at its first password.
      await longestTask(page, 'password');
      await page.evaluate(
        ([inside, where]) => {
          const form = document.querySelector('form');
          const box = document.createElement('div');
          box.innerHTML = inside ?? '';
          form?.append(box);
          if (where === 'without a form') form?.replaceWith(...form.childNodes);
          document.body.getBoundingClientRect();
        },
        [html, place],
      );
      // A busy machine stops any single try in the middle: the best of a few is what the work takes.
      const tries: number[] = [];
      for (const password of ['dragon', 'monkey', 'letmein', 'football', 'iloveyou']) {
        tries.push(await longestTask(page, password));
        if (tries.includes(0)) break;
      }
      expect(Math.min(...tries), `longest tasks: ${tries.join(', ')} ms`).toBe(0);
    });
