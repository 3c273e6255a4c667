import { expect } from 'playwright/test';
import { expectWarning } from '../../support/expect-warning.ts';
import { stopWorker } from '../../support/stop-worker.ts';
import { finish, finishWith, type } from '../../support/type-password.ts';
import { asked, badge, signUp, type Situation } from './situation.ts';

/** Where something goes wrong, comes late or is not wanted. */
export const failures: Record<string, Situation> = {
  'a check that could not be made': {
    password: 'guillemot+34+lantern',
    async act(stage, password) {
      stage.service.fault = 'html';
      await finish(stage.page, signUp, password);
      await badge(stage);
    },
  },
  'a service that fails twice': {
    password: 'guillemot+35+lantern',
    async act(stage, password) {
      stage.service.fault = 'error-500';
      await finish(stage.page, signUp, password);
      await badge(stage);
    },
  },
  'a late answer': {
    password: 'puffin-harbour-74',
    async act(stage, password) {
      stage.service.fault = 'late';
      await type(stage.page, signUp, password);
      await stage.page.keyboard.press('Enter');
      await stage.page.waitForURL('**/done*');
      await badge(stage);
    },
  },
  'a worker that is killed': {
    password: 'gannet-harbour-71',
    async act(stage, password) {
      stage.service.fault = 'hang';
      await finish(stage.page, signUp, password);
      await asked(stage);
      stage.service.fault = null;
      await stopWorker(stage.page);
      await expectWarning(stage.page, 1);
    },
  },
  'typing that is not finished': {
    password: 'guillemot+36+lantern',
    act: ({ page }, password) => type(page, signUp, password),
  },
  'a paste': {
    password: 'guillemot+37+lantern',
    async act(stage, password) {
      const { page } = stage;
      await page.goto(signUp);
      // Without `autocomplete` the browser itself keeps its text with the session, if it stands there for a moment too long.
      await page.evaluate(() => {
        const source = document.createElement('textarea');
        source.autocomplete = 'off';
        document.body.append(source);
      });
      await page.locator('textarea').click();
      await page.keyboard.type(password);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Control+X');
      await page.locator('#password').click();
      await page.keyboard.press('Control+V');
      await expect(page.locator('#password')).toHaveValue(password);
      await asked(stage);
    },
  },
  'a value that is refused': {
    password: `guillemot+38+lantern${'!'.repeat(4_200)}`,
    async act(stage, password) {
      await stage.page.goto(signUp);
      await finishWith(stage.page, password);
      await badge(stage);
    },
  },
  'working offline': {
    password: 'guillemot+39+lantern',
    settings: { workOffline: true },
    async act(stage, password) {
      await finish(stage.page, signUp, password);
      await badge(stage);
    },
  },
  'a site where warnings are off': {
    password: 'guillemot+40+lantern',
    async act({ page, state }, password) {
      await state.ask({ ask: 'turn-site-off', host: 'quiet.test', privately: false });
      await finish(page, signUp.replace('canary.test', 'quiet.test'), password);
    },
  },
};
