import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import type { RangeServer } from '../support/range-server.ts';
import { expect, test } from '../support/one-browser.ts';

/** Only the service knows this one: a warning about it means that the field was taken for a new password. */
const leaked = 'petrel-harbour-72';
/** On this device's list: a sign-in warns about it, and the service is asked about nothing. */
const common = 'password';

async function type(page: Page, selector: string, password: string): Promise<void> {
  await page.locator(selector).click();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
}

async function expectNew(page: Page, service: RangeServer): Promise<void> {
  await expectWarning(page, 2_304);
  expect(service.requests.length).toBe(1);
}

/** First what only the service knows, which must pass in silence, then what this device knows. */
async function expectCurrent(page: Page, service: RangeServer, field: string): Promise<void> {
  await type(page, field, leaked);
  await page.locator(field).fill('');
  await type(page, field, common);
  await expectWarning(page);
  expect(service.requests.length).toBe(0);
}

const open = (page: Page, name: string) => page.goto(`http://shop.test/fields/${name}.html`);

const newFields: [page: string, field: string][] = [
  ['one-step', '#it'],
  ['one-step', '#confirm'],
  ['side-by-side', '#right'],
  ['change-two', '#it'],
  ['change-three', '#it'],
  ['change-three', '#confirm'],
  ['by-link', '#it'],
  ['by-link', '#confirm'],
  ['twin-inputs', '#it'],
  ['masked-text', '#it'],
  ['shown-text', '#it'],
  ['many-inputs', '#it'],
  ['font-of-dots', '#it'],
];
for (const [name, field] of newFields)
  test(`${name}: ${field} is a new password`, async ({ page, service }) => {
    await open(page, name);
    await type(page, field, leaked);
    await expectNew(page, service);
  });

const currentFields: [page: string, field: string][] = [
  ['side-by-side', '#left'],
  ['tabs', '#left'],
  ['toggled-form', '#it'],
  ['change-two', '#current'],
  ['change-three', '#current'],
  ['route-change', '#it'],
  ['honeypots', '#it'],
  ['filled-by-script', '#it'],
  ['kept-copies', '#it'],
];
for (const [name, field] of currentFields)
  test(`${name}: ${field} is a sign-in password`, async ({ page, service }) => {
    await open(page, name);
    await expectCurrent(page, service, field);
  });

/** Pages that become a sign-up by a press: `it` is the field to type into then. */
const afterPress: [page: string, press: string, field: string][] = [
  ['tabs', '#tab-2', '#right'],
  ['toggled-form', '#toggle', '#it'],
  ['late-form', '#open', '#it'],
  ['route-change', '#other', '#it'],
];
for (const [name, press, field] of afterPress)
  test(`${name}: after a press on ${press} it is a new password`, async ({ page, service }) => {
    await open(page, name);
    await page.locator(press).click();
    await type(page, field, leaked);
    await expectNew(page, service);
  });

async function goThroughStepOne(page: Page): Promise<void> {
  await page.locator('#email').click();
  await page.keyboard.type('anna@gull.test');
  await page.locator('#next').click();
}

test('the second step of a sign-up is a new password by what the first one said', async ({ page, service }) => {
  await open(page, 'two-steps-join');
  await goThroughStepOne(page);
  await type(page, '#it', leaked);
  await expectNew(page, service);
});

test('the second step of a sign-in is none', async ({ page, service }) => {
  await open(page, 'two-steps-return');
  await goThroughStepOne(page);
  await expectCurrent(page, service, '#it');
});

test('the clear twin of a password is one, too', async ({ page, service }) => {
  await open(page, 'twin-inputs');
  await page.locator('#show').click();
  await type(page, '#twin', leaked);
  await expectNew(page, service);
});

test('a text field of a sign-up that is no password stays silent', async ({ page, service }) => {
  await open(page, 'shown-text');
  await type(page, '#city', leaked);
  await type(page, '#it', leaked);
  await expectNew(page, service);
});

// Nothing reaches into a closed root but the keyboard: the second Tab stop is the password.
async function goToSecondField(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.type('anna@gull.test');
  await page.keyboard.press('Tab');
}

test('a sign-up split over closed roots is read as one', async ({ page, service }) => {
  await open(page, 'split-roots-join');
  await goToSecondField(page);
  await page.keyboard.type(leaked);
  await page.keyboard.press('Tab');
  await expectNew(page, service);
});

test('a sign-in split over closed roots is read as one', async ({ page, service }) => {
  await open(page, 'split-roots-return');
  await goToSecondField(page);
  await page.keyboard.type(leaked);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(common);
  await page.keyboard.press('Tab');
  await expectWarning(page);
  expect(service.requests.length).toBe(0);
});
