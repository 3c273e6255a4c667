import type { BrowserContext, Page } from 'playwright/test';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, test } from '../support/one-browser.ts';
import type { Vigie } from '../support/vigie.ts';

const pages = ['popup', 'options', 'welcome'] as const;

/** One of our pages, with everything on it that it can show. */
async function openFull(context: BrowserContext, vigie: Vigie, name: (typeof pages)[number]): Promise<Page> {
  const page = await openOwnPage(context, vigie.origin, name);
  if (name === 'options') {
    await page.getByRole('textbox', { name: 'Site' }).fill('example.com');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByRole('switch').first().waitFor();
    return page;
  }
  await page.locator('#password').fill('dragon');
  await page.keyboard.press('Enter');
  await page.getByText('one of the 100 most common leaked passwords.').waitFor();
  if (name === 'welcome') await page.getByRole('button', { name: 'Details' }).click();
  else await page.getByRole('button', { name: 'Suggest a strong password' }).click();
  if (name === 'popup') await page.getByRole('button', { name: 'Copy' }).waitFor();
  return page;
}

/** Whatever can be pressed and hears no press 21 px above, below or beside its middle. */
function tooSmall(): string[] {
  const pressed = [...document.querySelectorAll<HTMLElement>('button, a, input:not([type=file])')];
  const visible = pressed.filter((each) => each.checkVisibility());
  return visible.filter((each) => !reaches(each)).map((each) => each.outerHTML);

  function reaches(each: HTMLElement): boolean {
    each.scrollIntoView({ block: 'center' });
    const around = each.closest('label') ?? each;
    const { left, top, width, height } = around.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const points = [
      [x, y - 21],
      [x, y + 21],
      [x - 21, y],
      [x + 21, y],
    ] as const;
    return points.every(([atX, atY]) => around.contains(document.elementFromPoint(atX, atY)));
  }
}

for (const name of pages) {
  test(`a finger finds 44 px of everything in ${name}`, async ({ context, vigie }) => {
    const page = await openFull(context, vigie, name);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    expect(await page.evaluate(tooSmall)).toEqual([]);
  });

  test(`${name} keeps to forced colours, and moves nothing where less motion is wanted`, async ({ context, vigie }) => {
    const page = await openFull(context, vigie, name);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found = await page.evaluate(() => {
      const ink = getComputedStyle(document.body).color;
      const icons = [...document.querySelectorAll('svg')].map((svg) => {
        const { stroke, fill } = getComputedStyle(svg);
        return stroke === 'none' ? fill : stroke;
      });
      const parts = [...document.querySelectorAll('*')];
      const moving = parts.flatMap((part) =>
        ['', '::before', '::after'].filter((pseudo) => {
          const { transitionDuration, animationName } = getComputedStyle(part, pseudo);
          return transitionDuration !== '0s' || animationName !== 'none';
        }),
      );
      return { otherInk: icons.filter((drawn) => drawn !== ink), moving };
    });
    expect(found).toEqual({ otherInk: [], moving: [] });
  });
}
