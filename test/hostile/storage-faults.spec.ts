import type { Worker } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';

/** What an earlier, a later or a broken version may have left. */
const stored: Record<string, { local?: object; session?: object }> = {
  'settings that are a text': { local: { settings: 'yes' } },
  'settings that are a list': { local: { settings: [true, false] } },
  'settings that are null': { local: { settings: null } },
  'settings of wrong types': {
    local: { settings: { warnNew: 'no', warnFrom: '1e99', workOffline: 1, holdForm: null } },
  },
  'counts out of range': { local: { settings: { warnFrom: -1 } } },
  'settings of a future version': {
    local: { settings: { version: 99, warnNew: true, quantum: { on: true } }, schema: 99 },
  },
  'a megabyte of settings': { local: { settings: { junk: 'x'.repeat(1 << 20) } } },
  'a budget that is a text': { session: { requestBudget: 'full' } },
  'a budget of wrong buckets': { session: { requestBudget: { all: { left: 'x', at: null }, 'tab 1': null } } },
  'a budget from the year 9999': { session: { requestBudget: { all: { left: 5, at: 253_402_300_799_000 } } } },
  'last checks that are a text': { session: { tabChecks: 'none' } },
  'last checks that are null': { session: { tabChecks: null } },
  'an unseen verdict that is none': { session: { unseen: { 1: 7 } } },
  'an activity that is no list': { session: { activity: { at: 0 } } },
  'private sites that are a number': { session: { privateSites: 5 } },
};

for (const [name, { local = {}, session = {} }] of Object.entries(stored)) {
  test(`storage holds ${name}`, async ({ page, state }) => {
    await state.store('local', local);
    await state.store('session', session);
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await expect.poll(() => state.badges()).toEqual(['!']);
  });
}

/** What a storage may do that is full, broken or gone. Evaluated in the worker. */
const broken: Record<string, string> = {
  'is over its quota': `for (const area of areas) area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))`,
  'rejects every read': `for (const area of areas) area.get = () => Promise.reject(new Error('corrupted'))`,
  throws: `for (const area of areas) area.get = area.set = () => { throw new Error('gone') }`,
  'never answers': `for (const area of areas) area.get = area.set = () => new Promise(() => {})`,
  'answers with nothing': `for (const area of areas) area.get = () => Promise.resolve({})`,
  'answers late': `for (const area of areas) { const get = area.get.bind(area); area.get = async (key) => { await new Promise((done) => setTimeout(done, 500)); return get(key) } }`,
  'lost its database of sites': `indexedDB.open = () => { throw new Error('gone') }`,
  'has a database of sites that never opens': `indexedDB.open = () => new EventTarget()`,
};

for (const [name, act] of Object.entries(broken)) {
  test(`a storage that ${name} stops no check`, async ({ page, state, vigie }) => {
    await state.ask({ ask: 'sites' });
    await breakStorage(vigie.worker, act);
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  });
}

function breakStorage(worker: Worker, act: string): Promise<unknown> {
  return worker.evaluate(
    `(() => { const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.managed]; ${act}; })()`,
  );
}
