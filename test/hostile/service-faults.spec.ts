import type { Page } from 'playwright/test';
import { finish, signUp } from '../support/type-password.ts';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { warningsIn } from '../support/warning.ts';
import { clean } from '../support/leaked.ts';
import {
  askedAbout as password,
  badBodies,
  badLines,
  spoiled,
  withLine,
  withoutPadding,
} from './faults/body-faults.ts';
import { edgeFaults, redirects } from './faults/edge-faults.ts';
import { endlessFaults, slowFaults } from './faults/endless-faults.ts';

test.beforeEach(({ state }) => state.store('local', { settings: { showEveryAnswer: true } }));

/** The answer is "could not check", for this reason, wherever one is shown; and the form still goes through. */
async function expectCouldNotCheck(page: Page, state: ExtensionPage, why: string): Promise<void> {
  const { verdict, sent } = await onlyCheck(state, 12_000);
  expect(verdict).toEqual({ kind: 'unknown', why });
  expect(sent).toMatch(/^[0-9A-F]{5}$/);
  const titles = async (): Promise<string[]> => (await warningsIn(page)).map(({ title }) => title);
  await expect.poll(titles).toEqual(['Could not be checked']);
  expect(await state.badges()).toEqual(['?']);
  await page.getByRole('button', { name: 'Sign up' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
}

for (const [name, line] of Object.entries(badLines)) {
  test(`a line of the answer is ${name}`, async ({ page, service, state }) => {
    service.fault = withLine(line);
    await finish(page, signUp, password);
    await expectCouldNotCheck(page, state, 'bad-answer');
  });
}

const unreadable = new Set(['gzip named but not sent']);

for (const [name, fault] of Object.entries(badBodies)) {
  test(`the body is ${name}`, async ({ page, service, state }) => {
    service.fault = fault;
    await finish(page, signUp, password);
    await expectCouldNotCheck(page, state, unreadable.has(name) ? 'unreachable' : 'bad-answer');
  });
}

test('a whole answer without padding, as a mirror gives it, is believed', async ({ page, service, state }) => {
  service.fault = spoiled(withoutPadding);
  await finish(page, signUp, password);
  expect((await onlyCheck(state)).verdict).toEqual({ kind: 'found', times: 2_304 });
  await finish(page, signUp, clean);
  await expect.poll(async () => (await onlyCheck(state)).verdict).toEqual({ kind: 'not-found' });
});

for (const [name, { fault, why }] of Object.entries(edgeFaults)) {
  test(`the answer is ${name}`, async ({ page, service, state }) => {
    service.fault = fault;
    await finish(page, signUp, password);
    await expectCouldNotCheck(page, state, why);
  });
}

for (const [name, location] of Object.entries(redirects)) {
  test(`a redirect to ${name} is not followed`, async ({ page, service, state, pageServer }) => {
    service.fault = (response) => void response.writeHead(302, { location: location || response.req.url }).end();
    await finish(page, signUp, password);
    await expectCouldNotCheck(page, state, 'unreachable');
    expect(pageServer.asked.filter((address) => address.includes('stolen'))).toEqual([]);
    // The first try and its one retry, and nothing of where it was sent.
    expect(new Set(service.requests.map(({ url }) => url)).size).toBe(1);
    expect(service.requests).toHaveLength(2);
  });
}

for (const [name, fault] of Object.entries(endlessFaults)) {
  test(`${name}: no more than a megabyte is read`, async ({ page, service, state }) => {
    const asked = Date.now();
    service.fault = fault;
    await finish(page, signUp, password);
    await expectCouldNotCheck(page, state, 'bad-answer');
    expect(Date.now() - asked).toBeLessThan(8_000);
    expect(service.requests).toHaveLength(1);
  });
}

for (const [name, fault] of Object.entries(slowFaults)) {
  test(`${name}: five seconds and no more`, async ({ page, service, state }) => {
    service.fault = fault;
    await finish(page, signUp, password);
    await expect.poll(() => service.requests.length).toBe(1);
    const asked = service.requests[0]?.time ?? 0;
    await onlyCheck(state, 9_000);
    expect(Date.now() - asked).toBeGreaterThan(4_500);
    expect(Date.now() - asked).toBeLessThan(8_000);
    await expectCouldNotCheck(page, state, 'timeout');
  });
}
