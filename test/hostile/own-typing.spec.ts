import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';

/** What a person may do in a field without typing in it. */
const noTyping: Record<string, (page: Page) => Promise<void>> = {
  'a press': (page) => page.mouse.click(200, 200),
  'twelve presses': async (page) => {
    for (let n = 0; n < 12; n += 1) await page.mouse.click(200 + 20 * n, 200);
  },
  'a press, Shift and arrow keys': (page) => pressAll(page, 'Shift ArrowLeft ArrowUp Home End PageDown'),
  'a press and Escape': (page) => pressAll(page, 'Escape Shift Escape'),
  'a press and chords': (page) => pressAll(page, 'Control+A Control+C Control+B Control+ArrowLeft Alt Control'),
};

async function pressAll(page: Page, keys: string): Promise<void> {
  await page.mouse.click(200, 200);
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

for (const [name, act] of Object.entries(noTyping)) {
  for (const by of ['value', 'command']) {
    test(`${name} in a field is no typing: nothing is asked or shown (${by})`, async ({ page, service }) => {
      await page.goto(`http://shop.test/transparent-field.html?by=${by}`);
      await act(page);
      await page.keyboard.press('Tab');
      // Longer than the pause after which a value is looked at while it is typed.
      await page.waitForTimeout(1_000);
      await page.mouse.click(300, 300);
      await checkedElsewhere(page, ({ changes }) => expect(changes).toEqual([]));
      expect(service.requests).toHaveLength(1);
    });
  }
}

/** A password that is really typed, after which what was to be asked before has been. */
async function checkedElsewhere(page: Page, look: (seen: { changes: unknown }) => void): Promise<void> {
  look({ changes: await page.evaluate('changes') });
  await type(page, signUp, 'skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
}

const afterKey: Record<string, (field: HTMLInputElement) => void> = {
  'sets a value': (field) => (field.value = 'petrel-harbour-72'),
  'sets a value and tells of it'(field) {
    field.value = 'petrel-harbour-72';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: 'p' }));
  },
  'enters a value by command'(field) {
    field.select();
    document.execCommand('insertText', false, 'petrel-harbour-72');
  },
  'takes a letter away by command'(field) {
    field.value = 'petrel-harbour-721';
    document.execCommand('delete');
  },
  'enters a value by command, and puts the field into another'(field) {
    field.select();
    document.execCommand('insertText', false, 'petrel-harbour-72');
    const other = field.cloneNode() as HTMLInputElement;
    field.replaceWith(other);
    other.value = 'petrel-harbour-72';
    other.focus();
  },
};

for (const [name, act] of Object.entries(afterKey)) {
  test(`a page that ${name} after a person's key is not answered about that`, async ({ page, service }) => {
    await type(page, signUp, 'x');
    await page.locator('#password').evaluate((field, source) => {
      // oxlint-disable-next-line no-eval -- The act is a function of this file, and runs in the page.
      (0, eval)(`(${source})`)(field);
    }, asFunction(act));
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(500);
    await page.mouse.click(5, 5);
    await expectNoWarning(page);
    expect(service.requests).toEqual([]);
  });
}

test('what a page leaves out of a typed value is left out of the question', async ({ page, service }) => {
  await type(page, signUp, ' petrel-harbour-72 ');
  await page.locator('#password').evaluate((field) => {
    field.addEventListener(
      'blur',
      () => ((field as HTMLInputElement).value = (field as HTMLInputElement).value.trim()),
    );
  });
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

/** A method's source alone is no expression. */
function asFunction(act: (field: HTMLInputElement) => void): string {
  const source = act.toString();
  return /^['"]?[^=(]*\)\s*\{|^'/.test(source) ? `function ${source.slice(source.indexOf('('))}` : source;
}
