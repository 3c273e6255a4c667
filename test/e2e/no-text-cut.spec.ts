import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { clean } from '../support/leaked.ts';
import type { RangeServer } from '../support/range-server.ts';
import { textsIn } from '../support/texts.ts';
import { finish, signIn, signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';
import { warningHtml } from '../support/warning-html.ts';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pl', 'pt_BR', 'ru', 'zh_CN'];

async function face(page: Page): Promise<string> {
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  return warningHtml(page);
}

/** What a page says of a password whose answer came after the form was gone. */
async function lateFace(page: Page, service: RangeServer): Promise<string> {
  service.fault = 'late';
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  const html = await face(page);
  service.fault = null;
  return html;
}

/** The texts that are wider than their place, or end outside the card, in a root that can be measured. */
async function cutIn(copy: Page, html: string): Promise<string[]> {
  await copy.goto('http://elsewhere.test/done');
  return copy.evaluate((inside) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.style.cssText = 'position: fixed; inset: 0 auto auto 0';
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = inside;
    const card = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
    return [...root.querySelectorAll<HTMLElement>('.card, .card *:not(svg, path, input)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .concat(
        [...root.querySelectorAll<HTMLElement>('p, button, label, dd')].filter((each) => {
          const { left, right } = each.getBoundingClientRect();
          return left < card.left - 1 || right > card.right + 1;
        }),
      )
      .map((each) => `${each.className || each.tagName}: ${each.textContent}`);
  }, html);
}

for (const language of languages) {
  test.describe(language, () => {
    test.use({ language: language.replace('_', '-') });

    test('no text of a card is cut, at 320 pixels and at 1000', async ({ page, vigie, service, context }) => {
      test.setTimeout(120_000);
      const say = textsIn(language);
      const faces: string[] = [];
      await finish(page, signIn, 'dragon');
      faces.push(await face(page));
      faces.push(await lateFace(page, service));
      expect(faces.at(-1)).toContain(say.late_note.message.split('$')[0]);
      await choose(vigie.inside, { showEveryAnswer: true, holdForm: true });
      service.fault = 'error-500';
      await finish(page, signUp, clean);
      faces.push(await face(page));
      service.fault = null;
      await type(page, signUp, 'dragon');
      await face(page);
      await page.keyboard.press('Enter');
      const buttons = async () => (await warningsIn(page))[0]?.buttons;
      await expect.poll(buttons, { timeout: 15_000 }).toContain(say.button_submit_anyway.message);
      await pressInWarning(page, say.button_details.message);
      await pressInWarning(page, say.button_suggest.message);
      await expect.poll(buttons).toContain(say.suggest_use.message);
      faces.push(await face(page));
      await pressInWarning(page, say.suggest_use.message);
      await expect.poll(buttons).toContain(say.suggest_copy.message);
      await pressInWarning(page, say.suggest_copy.message);
      faces.push(await face(page));
      const copy = await context.newPage();
      for (const width of [320, 1000]) {
        await copy.setViewportSize({ width, height: 1_400 });
        for (const html of faces) expect(await cutIn(copy, html)).toEqual([]);
      }
    });
  });
}
