import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import { finish, signUp, type } from '../support/type-password.ts';

/** What a page may do to a field while the answer is on its way. */
const away: Record<string, (field: HTMLInputElement) => void> = {
  removed: (field) => field.remove(),
  'removed with its form': (field) => field.form?.remove(),
  'swapped for another': (field) => field.replaceWith(field.cloneNode()),
  'swapped for a copy of it': (field) => field.replaceWith(field.cloneNode(true)),
  emptied: (field) => (field.value = ''),
  'given another value': (field) => (field.value += '!'),
  hidden: (field) => (field.style.display = 'none'),
  'hidden with its form': (field) => field.form?.style.setProperty('display', 'none'),
  'moved to another document'(field) {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append(field);
  },
  'kept in no document': (field) => document.implementation.createHTMLDocument().adoptNode(field),
  'lost with all of the page'() {
    document.body.innerHTML = '<p>Gone</p>';
  },
};

for (const [name, act] of Object.entries(away)) {
  test(`no warning beside a field that was, meanwhile, ${name}`, async ({ page, service, state }) => {
    const errors = errorsOf(page);
    service.fault = 'late';
    await finish(page, signUp, 'petrel-harbour-72');
    await expect.poll(() => service.requests.length).toBe(1);
    await page.locator('#password').evaluate((field, source) => {
      // oxlint-disable-next-line no-eval -- The act is a function of this file, and runs in the page.
      (0, eval)(`(${source})`)(field);
    }, asFunction(act));
    expect((await onlyCheck(state)).verdict).toEqual({ kind: 'found', times: 2_304 });
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    await expectNoWarning(page);
    expect(await state.badges()).toEqual(['!']);
    expect(errors).toEqual([]);
  });
}

const still: Record<string, (field: HTMLInputElement) => void> = {
  disabled: (field) => (field.disabled = true),
  'made read-only': (field) => (field.readOnly = true),
  'shown as text': (field) => (field.type = 'text'),
  renamed: (field) => Object.assign(field, { id: 'x', name: 'y', autocomplete: 'off' }),
  'moved within the page': (field) => document.body.append(field),
  'moved into a shadow root'(field) {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).append(field);
  },
  'taken out and put back'(field) {
    const { form } = field;
    field.remove();
    form?.append(field);
  },
};

for (const [name, act] of Object.entries(still)) {
  test(`the warning comes beside a field that was, meanwhile, ${name}`, async ({ page, service }) => {
    const errors = errorsOf(page);
    service.fault = 'late';
    await finish(page, signUp, 'petrel-harbour-72');
    await expect.poll(() => service.requests.length).toBe(1);
    await page.locator('#password').evaluate((field, source) => {
      // oxlint-disable-next-line no-eval -- The act is a function of this file, and runs in the page.
      (0, eval)(`(${source})`)(field);
    }, asFunction(act));
    await expectWarning(page, 2_304);
    expect(errors).toEqual([]);
  });
}

test('a field that came from another frame is one of this page', async ({ page, service }) => {
  await page.goto(signUp);
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.name = 'inner';
    // Firefox puts a document of its own in the place of the first one.
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded);
      document.body.append(frame);
    });
    frame.contentDocument?.body.insertAdjacentHTML(
      'beforeend',
      '<form><label>New password <input type="password" id="guest" autocomplete="new-password"></label><button>Sign up</button></form>',
    );
  });
  const guest = page.frameLocator('[name=inner]').locator('#guest');
  await guest.click();
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  await page.evaluate(() => {
    const field = document.querySelector('iframe')?.contentDocument?.querySelector('input');
    if (field) document.body.prepend(field);
  });
  await expectNoWarning(page);
  await page.locator('#guest').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('puffin-harbour-74');
  await page.keyboard.press('Enter');
  await expectWarning(page, 45);
  expect(service.requests).toHaveLength(2);
});

test('a page that opens its document anew is watched as before', async ({ page }) => {
  await page.goto(signUp);
  await page.evaluate(() => {
    document.open();
    document.write(
      '<form action="/done"><label>New password <input type="password" id="password" autocomplete="new-password"></label><button>Sign up</button></form>',
    );
    document.close();
  });
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
});

test('a field disabled while it is typed in is still finished by the next gesture', async ({ page }) => {
  await type(page, signUp, 'petrel-harbour-72');
  await page.locator('#password').evaluate((field) => ((field as HTMLInputElement).disabled = true));
  await page.keyboard.press('Tab');
  await page.mouse.click(5, 5);
  await expectWarning(page, 2_304);
});

test('a form swapped in before its submit: what was typed is what is asked about', async ({ page, service }) => {
  await type(page, signUp, 'gannet-harbour-71');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#password');
    field?.addEventListener('keydown', () => (field.value = 'another-harbour-99'), { once: true });
  });
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length).toBe(1);
});

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/** A method's source alone is no expression. */
function asFunction(act: (field: HTMLInputElement) => void): string {
  const source = act.toString();
  return /^['"]?[^=(]*\)\s*\{|^'/.test(source) ? `function ${source.slice(source.indexOf('('))}` : source;
}
