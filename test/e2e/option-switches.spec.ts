import { foundTitle as found, nearMissTitle } from '../support/found-title.ts';
import { clean } from '../support/leaked.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signIn, signUp } from '../support/type-password.ts';
import { expectTitle, expectTitleInFront } from '../support/expect-title.ts';
import { expect, test } from '../support/vigie.ts';

interface Case {
  label: string;
  /** What a person types, where. */
  address: string;
  password: string;
  /** The warning's title with the switch as it comes, and after it was pressed; `undefined` is none. */
  before: string | undefined;
  after: string | undefined;
}

const cases: Case[] = [
  {
    label: 'Warn when I choose a new password',
    address: signUp,
    password: 'petrel-harbour-72',
    before: found,
    after: undefined,
  },
  { label: 'Warn when I sign in', address: signIn, password: 'dragon', before: found, after: undefined },
  {
    label: 'Ask the checking service when I sign in',
    address: signIn,
    password: 'petrel-harbour-72',
    before: undefined,
    after: found,
  },
  {
    label: 'Warn about small changes to leaked passwords',
    address: signUp,
    password: 'Dragon!!',
    before: nearMissTitle,
    after: undefined,
  },
  {
    label: 'Show an answer even when the password is not found',
    address: signUp,
    password: clean,
    before: undefined,
    after: 'Not found in known breaches',
  },
];

for (const { label, address, password, before, after } of cases) {
  test(`"${label}" changes what an open page says`, async ({ page, context, vigie }) => {
    await finish(page, address, password);
    if (before === undefined) await page.waitForFunction(() => document.activeElement?.id !== 'password');
    await expectTitle(page, before);

    const options = await openOwnPage(context, vigie.origin, 'options');
    const input = options.getByRole('switch', { name: label, exact: true });
    const wasOn = await input.isChecked();
    await input.click();
    await expect(input).toBeChecked({ checked: !wasOn });
    await expect(options.getByText('Saved.')).toBeVisible();
    await page.bringToFront();
    await expectTitle(page, after);
  });
}

test.describe('in a profile', () => {
  test.use({ lasting: true });

  test('every switch outlives the browser, and pages obey it', async ({ context, vigie, restart }) => {
    test.setTimeout(90_000);
    const options = await openOwnPage(context, vigie.origin, 'options');
    const wasOn: boolean[] = [];
    for (const { label } of cases) {
      const input = options.getByRole('switch', { name: label, exact: true });
      wasOn.push(await input.isChecked());
      await input.click();
      await expect(input).toBeChecked({ checked: !wasOn.at(-1) });
      await expect(options.getByText('Saved.')).toBeVisible();
    }

    const again = await restart();
    const later = await openOwnPage(again.context, again.vigie.origin, 'options');
    for (const [index, { label }] of cases.entries()) {
      const input = later.getByRole('switch', { name: label, exact: true });
      await expect(input).toBeChecked({ checked: !wasOn[index] });
    }
    // With the two that say "off" on again, the two that say "on" show that pages obey.
    for (const label of ['Warn when I choose a new password', 'Warn when I sign in']) {
      await later.getByRole('switch', { name: label, exact: true }).click();
      await expect(later.getByRole('switch', { name: label, exact: true })).toBeChecked();
    }
    const page = await again.context.newPage();
    await finish(page, signIn, 'petrel-harbour-72');
    await expectTitle(page, found);
    await finish(page, signUp, clean);
    await expectTitle(page, 'Not found in known breaches');
  });
});

test('"Work offline" sends nothing from an open page, and says so in the popup', async ({
  page,
  context,
  vigie,
  service,
}) => {
  await page.goto(signUp);
  const options = await openOwnPage(context, vigie.origin, 'options');
  await options.getByRole('switch', { name: 'Work offline: never contact the checking service' }).click();
  await expect(options.getByText('Saved.')).toBeVisible();
  await page.bringToFront();
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(() => vigie.badge()).toBe('?');
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  await popup.getByLabel('Password').fill('petrel-harbour-72');
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(popup.getByRole('status')).toContainText('Could not be checked');
  await expect(popup.getByRole('status')).toContainText('work offline');
  await expect(popup.getByText('What was sent')).toBeVisible();
  await expect(popup.getByText('nothing', { exact: true })).toBeVisible();
  expect(service.requests).toEqual([]);
});

test('"Warn only if seen at least this many times" takes a warning away at once, and refuses what is no number', async ({
  page,
  context,
  vigie,
}) => {
  await finish(page, signUp, 'skua-harbour-75');
  await expectTitle(page, found);
  const options = await openOwnPage(context, vigie.origin, 'options');
  const field = options.getByLabel('Warn only if seen at least this many times');
  await field.fill('312');
  await expect(options.getByText('Saved.')).toBeVisible();
  await field.fill('0');
  await field.press('Enter');
  await expect(options.getByText('Enter a whole number from 1 to 1,000,000,000.')).toBeVisible();
  await expectTitle(page, found);
  await field.fill('313');
  await field.press('Enter');
  await expect(options.getByText('Saved.')).toBeVisible();
  await expectTitleInFront(page, undefined);
  await options.bringToFront();
  await options.reload();
  await expect(field).toHaveValue('313');
});

test('a site in the list is silent at once; removed it warns again, and undo takes that back', async ({
  page,
  context,
  vigie,
}) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectTitle(page, found);
  const options = await openOwnPage(context, vigie.origin, 'options');
  await options.getByRole('textbox', { name: 'Site' }).fill('https://www.shop.test/a/path');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByRole('list', { name: 'Sites where warnings are off' })).toContainText('shop.test');
  await expectTitleInFront(page, undefined);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Remove shop.test' }).click();
  await expectTitleInFront(page, found);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Undo' }).click();
  await expectTitleInFront(page, undefined);
  await options.bringToFront();
  await options.getByRole('textbox', { name: 'Site' }).fill('not a site');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByText('That is not the name of a site.')).toBeVisible();
});
