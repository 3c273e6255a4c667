import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { expectNoWarning } from '../support/expect-warning.ts';
import { foundTitle, nearMissTitle } from '../support/found-title.ts';
import { clean } from '../support/leaked.ts';
import { signIn, signUp, finish, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

async function expectTitle(page: Page, title: string): Promise<void> {
  const titles = async () => (await warningsIn(page)).map((warning) => warning.title);
  await expect.poll(titles, { timeout: 8_000 }).toEqual([title]);
}

const tiers = [
  ['dragon', 'one of the 100'],
  ['bigboy', 'one of the 1,000'],
  ['123455', 'one of the 10,000'],
  ['catering', 'one of the 100,000'],
  ['lozzy1', 'on the list of the million'],
] as const;

for (const address of [signUp, signIn]) {
  test(`common passwords are known on this device: ${address}`, async ({ page, service }) => {
    for (const [password, rank] of tiers) {
      await finish(page, address, password);
      // Not by its title: what the page before said may be shown once more until then.
      const text = async () => (await warningsIn(page))[0]?.text;
      await expect.poll(text, { timeout: 8_000 }).toContain(`It is ${rank} most common leaked passwords.`);
    }
    expect(service.requests).toEqual([]);
  });
}

test('with the service unreachable, common passwords still warn', async ({ page, service, vigie }) => {
  await service.goDown();
  await choose(vigie.inside, { showEveryAnswer: true });
  for (const address of [signUp, signIn]) {
    await finish(page, address, 'dragon');
    await expectTitle(page, foundTitle);
    await expect.poll(() => vigie.badge()).toBe('!');
  }
  // It really is: what the list does not know cannot be checked.
  await finish(page, signUp, clean);
  await expectTitle(page, 'Could not be checked');
  await service.comeBack();
});

test('a common password with a small change is said to be one, and nothing is sent', async ({
  page,
  service,
  vigie,
}) => {
  for (const address of [signUp, signIn]) {
    await finish(page, address, 'Dr4gon!!');
    await expectTitle(page, nearMissTitle);
    // Seen: else the next page would say it once more.
    await page.keyboard.press('Escape');
  }
  expect(service.requests).toEqual([]);
  await choose(vigie.inside, { warnNearMisses: false });
  await finish(page, signUp, 'Dr4gon!!');
  await expect.poll(() => service.requests.length, { timeout: 8_000 }).toBe(1);
  await expectNoWarning(page);
});

test('working offline, what the list does not know could not be checked', async ({ page, service, vigie }) => {
  await choose(vigie.inside, { workOffline: true, showEveryAnswer: true });
  for (const address of [signUp, signIn]) {
    await finish(page, address, clean);
    await expectTitle(page, 'Could not be checked');
    await finish(page, address, 'dragon');
    await expectTitle(page, foundTitle);
  }
  expect(service.requests).toEqual([]);
});

test('a new password is compared while it is typed, and only here', async ({ page, service }) => {
  await type(page, signUp, 'dragon');
  await expectTitle(page, foundTitle);
  await page.screenshot({ path: 'reports/while-typing.png' });
  await page.keyboard.type('-skua-harbour');
  await expectNoWarning(page);
  expect(service.requests).toEqual([]);
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length, { timeout: 8_000 }).toBe(1);
});

test('what was said while typing is not said again once it was hidden', async ({ page, vigie }) => {
  await type(page, signUp, 'dragon');
  await expectTitle(page, foundTitle);
  expect(await vigie.badge()).toBe('');
  await page.keyboard.press('Escape');
  await expectNoWarning(page);
  await page.keyboard.press('Tab');
  // The badge comes with the answer for the finished value.
  await expect.poll(() => vigie.badge()).toBe('!');
  await expectNoWarning(page);
});

test('signing in, nothing is said before the password is finished', async ({ page, context }) => {
  // Two tabs at once: when the sign-up tab has its answer, the sign-in tab has had the time for one.
  const other = await context.newPage();
  await type(page, signIn, 'dragon');
  await type(other, signUp, 'dragon');
  await expectTitle(other, foundTitle);
  await page.bringToFront();
  expect(await warningsIn(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expectTitle(page, foundTitle);
});
