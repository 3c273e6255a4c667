import { openOwnPage } from '../support/own-pages.ts';
import { textsIn } from '../support/texts.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

const russian = textsIn('ru');

test.describe('where people write in other letters', () => {
  test.use({ language: 'ru' });

  test('a suggestion is of characters first, and of five words that are said to be English', async ({
    page,
    context,
    vigie,
  }) => {
    const popup = await openOwnPage(context, vigie.origin, 'popup');
    await popup.getByRole('button', { name: russian.button_suggest.message }).click();
    const kinds = popup.getByRole('radio');
    await expect(kinds.nth(0)).toBeChecked();
    const shown = popup.locator('.suggested');
    await expect(shown).toHaveText(/^\S{20}$/);
    await popup.getByRole('radio', { name: 'Пять английских слов' }).click();
    await expect(shown).toHaveText(/^([A-Z][a-z]+-){4}[A-Z][a-z]+\d$/);

    await page.bringToFront();
    await finish(page, signUp, 'dragon');
    await expect.poll(async () => (await warningsIn(page))[0]?.title).toBe(russian.found_title.message);
    await pressInWarning(page, russian.button_details.message);
    await pressInWarning(page, russian.button_suggest.message);
    await pressInWarning(page, russian.suggest_use.message);
    await expect(page.locator('#password')).toHaveValue(/^\S{20}$/);
  });
});
