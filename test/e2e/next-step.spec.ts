import { choose } from '../support/choose.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { clean } from '../support/leaked.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

const from = 'Vigie, an extension of your browser';

test('what to do stands under the title, and the button that does it is the first', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect((await warningsIn(page))[0]).toMatchObject({
    text: expect.stringMatching(/^Choose a different password.* It was seen 2,304 times/s),
    buttons: ['Suggest a strong password', 'Details', 'Hide'],
  });
});

test('what could not be checked is checked again by a press', async ({ page, vigie, service }) => {
  await choose(vigie.inside, { showEveryAnswer: true });
  service.fault = 'error-500';
  await finish(page, signUp, clean);
  const seen = async () => (await warningsIn(page)).map(({ title, buttons }) => ({ title, first: buttons[0] }));
  await expect.poll(seen, { timeout: 15_000 }).toEqual([{ title: 'Could not be checked', first: 'Try again' }]);
  service.fault = null;
  await pressInWarning(page, 'Try again');
  await expect
    .poll(seen, { timeout: 15_000 })
    .toEqual([{ title: 'Not found in known breaches', first: 'Suggest a strong password' }]);
  await expect(page.locator('#password')).toBeFocused();
});

test('a card says who speaks, at its foot and as the name of its buttons', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect((await warningsIn(page))[0]?.group).toBe(from);
  expect(await page.evaluate(`find('${from}')`)).toBe(true);
});

test('so does the card that says what was filled in', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  await pressInWarning(page, 'Use this one');
  const seen = async () => (await warningsIn(page)).map(({ title, group }) => ({ title, group }));
  await expect.poll(seen).toEqual([{ title: expect.stringMatching(/^Filled in\./), group: from }]);
});
