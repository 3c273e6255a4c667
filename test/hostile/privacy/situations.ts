import { failures } from './failures.ts';
import { expect } from 'playwright/test';
import { expectWarning } from '../../support/expect-warning.ts';
import { nearMissTitle } from '../../support/found-title.ts';
import { finish, type } from '../../support/type-password.ts';
import { pressInWarning, warningsIn } from '../../support/warning.ts';
import { asked, signIn, signUp, type Situation } from './situation.ts';

/** The passwords of the range server's own list are found; the others are in no list. Each is typed once. */
export const situations: Record<string, Situation> = {
  'signing up, found': {
    password: 'petrel-harbour-72',
    async act({ page }, password) {
      await finish(page, signUp, password);
      await expectWarning(page, 2_304);
    },
  },
  'signing up, not found': {
    password: 'guillemot+31+lantern',
    settings: { showEveryAnswer: true },
    async act(stage, password) {
      await finish(stage.page, signUp, password);
      await expect.poll(async () => (await warningsIn(stage.page)).length).toBe(1);
    },
  },
  'signing in': {
    password: 'guillemot+32+lantern',
    act: ({ page }, password) => finish(page, signIn, password),
  },
  'signing in, and asking the service': {
    password: 'guillemot+33+lantern',
    settings: { askServiceOnSignIn: true },
    async act(stage, password) {
      await finish(stage.page, signIn, password);
      await asked(stage);
    },
  },
  'the popup': {
    password: 'fulmar-harbour-73',
    async act({ page, state }, password) {
      await page.goto(new URL('/src/popup/popup.html', state.page.url()).href);
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Check' }).click();
      await expect(page.locator('#result')).toContainText('9,545,824');
    },
  },
  'a suggestion': {
    password: null,
    async act({ page }) {
      await finish(page, signUp, 'dragon');
      await expectWarning(page);
      await pressInWarning(page, 'Suggest a strong password');
      await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
      await pressInWarning(page, 'Use this one');
      await expect(page.locator('#password')).not.toHaveValue('dragon');
      return page.locator('#password').inputValue();
    },
  },
  'a held form': {
    password: 'skua-harbour-75',
    settings: { holdForm: true },
    async act({ page, state }, password) {
      // A first answer of a new worker may take longer than a form may wait.
      await state.ask({ ask: 'check-by-hand', password: 'guillemot+30+lantern' });
      await type(page, signUp, password);
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await warningsIn(page)).length || page.url().includes('/done')).toBeTruthy();
      if (page.url().includes('/done')) return;
      await pressInWarning(page, 'Submit anyway');
      await page.waitForURL('**/done*');
    },
  },
  'a near miss': {
    password: 'Sunshine#94',
    async act({ page }, password) {
      await finish(page, signUp, password);
      await expect.poll(async () => (await warningsIn(page))[0]?.title).toBe(nearMissTitle);
    },
  },
  ...failures,
};
