import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish } from '../support/type-password.ts';
import { pressInWarning, warningBox, warningsIn } from '../support/warning.ts';

const reader = 'http://shop.test/reader.html';

/** What anybody knows who has read the texts in the package. */
const known = ['This password has appeared', 'data breaches', 'Choose a different one', 'Details', 'Hide', 'Nothing.'];

/** A warning with everything in it that it can say. */
async function openAll(page: Page): Promise<string[]> {
  await finish(page, reader, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await pressInWarning(page, 'Details');
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  const [said] = await warningsIn(page);
  const text = said?.text ?? '';
  return ['2,304', 'It was seen', text.slice(text.indexOf('It was seen')).slice(0, 30)];
}

/** The suggestion that was shown: with that, the page gets it. */
async function takeSuggestion(page: Page): Promise<string> {
  await pressInWarning(page, 'Use this one');
  const value = (): Promise<string> => page.locator('#password').inputValue();
  await expect.poll(value).not.toBe('petrel-harbour-72');
  return value();
}

test('a page that finds a sentence and extends the selection reads no count and no suggestion', async ({ page }) => {
  const secrets = await openAll(page);
  const read = await page.evaluate<string[]>(`readBySelection(${JSON.stringify(known)})`);
  expect(await page.evaluate<string[]>(`findsAny(${JSON.stringify(secrets)})`)).toEqual([]);
  // Of all that there is to be found only the words of a suggestion have a hyphen.
  expect(await page.evaluate<string[]>(`findsAny(['-'])`)).toEqual([]);
  const suggestion = await takeSuggestion(page);
  for (const secret of [...secrets, suggestion, suggestion.slice(0, 6)]) expect(read.join('\n')).not.toContain(secret);
});

test('nor does one that keeps every node that an event, the selection or a point gives away', async ({ page }) => {
  const secrets = await openAll(page);
  const { left, top, right, bottom } = await warningBox(page);
  for (let y = top + 4; y < bottom; y += 14) {
    await page.mouse.move(left + 4, y);
    await page.mouse.move((left + right) / 2, y);
  }
  await page.mouse.down();
  await page.mouse.move(left + 30, top + 30);
  await page.mouse.up();
  await page.evaluate(`readBySelection(${JSON.stringify(known)})`);
  const read = await page.evaluate<string[]>('readByNodes()');
  const suggestion = await takeSuggestion(page);
  for (const secret of [...secrets, suggestion, suggestion.slice(0, 6)]) expect(read.join('\n')).not.toContain(secret);
});

const families = [
  'ui-monospace',
  'ui-sans-serif',
  'ui-serif',
  'ui-rounded',
  'system-ui',
  'monospace',
  'sans-serif',
  'serif',
  'math',
  'emoji',
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI"',
  'Roboto',
  'Arial',
  'Helvetica',
  'Menlo',
  'Consolas',
  '"DejaVu Sans"',
  '"DejaVu Sans Mono"',
  '"Courier New"',
  'Times',
];

test('a page that gives its own fonts the names of ours is asked for none of their letters', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  await page.goto(reader);
  await page.evaluate(`defineFonts(${JSON.stringify(families)})`);
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  await pressInWarning(page, 'Details');
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  // The fonts that text needs are asked for when it is laid out, and drawn.
  await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  expect(asked.filter((url) => url.includes('drawn'))).toEqual([]);
  // And they would be: here is a text of the page's own.
  await page.evaluate(`document.querySelector('h1').style.fontFamily = 'ui-monospace'`);
  await expect.poll(() => asked.filter((url) => url.includes('drawn')).length).toBeGreaterThan(5);
});
