import type { Page } from 'playwright/test';
import type { FieldAnswer } from '../../src/messages/messages.ts';
import { ContentWorld } from '../support/content-world.ts';
import { expect, test } from '../support/one-browser.ts';
import { signUp } from '../support/type-password.ts';

const field = { ask: 'check-field', password: 'gannet-harbour-71', field: 'new', finished: true };

/** Nothing of ours: no answer at all, and least of all an error's text. */
const garbage: Record<string, unknown> = {
  nothing: null,
  'a text': 'check-field',
  'a number': 7,
  'a list': [field],
  'a list of keys and values': Object.entries(field),
  'an empty object': {},
  'another question': { ask: 'read-passwords' },
  'the name of a built-in': { ask: '__proto__' },
  'a name that every object has': { ask: 'toString' },
  'a password of another type': { ...field, password: { toString: 'x' } },
  'a password in a list': { ...field, password: ['x'] },
  'a field of another kind': { ...field, field: 'other' },
  'no word of whether it is finished': { ...field, finished: undefined },
  'a nested question': { ask: field },
  'ten thousand keys': Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`key${n}`, n])),
  'deep nesting': JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
  'two megabytes': { ask: 'x'.repeat(2 << 20) },
};

for (const [name, message] of Object.entries(garbage)) {
  test(`a page's process that sends ${name} gets no answer`, async ({ page, service }) => {
    await page.goto(signUp);
    const world = await ContentWorld.of(page);
    expect((await world.send(message)) ?? null).toBeNull();
    expect(service.requests).toEqual([]);
    // And the background is as well as before.
    expect(await world.send(field)).toMatchObject({ verdict: { kind: 'found', times: 1 } });
  });
}

/** What only our own pages may ask. */
const forbidden = [
  { ask: 'check-by-hand', password: 'gannet-harbour-71' },
  { ask: 'last-check', tab: 1 },
  { ask: 'sites' },
  { ask: 'site-is-off', host: 'shop.test' },
  { ask: 'turn-site-off', host: 'bank.test', privately: false },
  { ask: 'turn-site-on', host: 'shop.test' },
  { ask: 'remove-site', host: 'shop.test' },
  { ask: 'replace-sites', sites: ['bank.test'] },
  { ask: 'activity' },
  { ask: 'clear-activity' },
];

for (const message of forbidden) {
  test(`a page's process may not ask "${message.ask}"`, async ({ page, service, state }) => {
    await state.ask({ ask: 'turn-site-off', host: 'silent.test', privately: false });
    await page.goto(signUp);
    const world = await ContentWorld.of(page);
    expect((await world.send(message)) ?? null).toBeNull();
    expect(await state.ask({ ask: 'sites' })).toEqual(['silent.test']);
    expect(service.requests).toEqual([]);
  });
}

test("a page's process reads and writes no storage of the extension", async ({ page, state }) => {
  await state.store('local', { settings: { workOffline: true } });
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  // The policy, too: an organisation's words and sites are nobody's business.
  for (const area of ['local', 'session', 'sync', 'managed']) {
    for (const call of [
      'get(null)',
      'getKeys()',
      'getBytesInUse()',
      'set({ settings: { workOffline: false } })',
      'clear()',
      'remove("settings")',
    ]) {
      const outcome = `chrome.storage.${area}.${call}.then(() => 'done', () => 'refused')`;
      expect(await world.evaluate(outcome), `${area}.${call}`).toBe('refused');
    }
  }
  expect(await state.stored('local')).toEqual({ settings: { workOffline: true } });
});

test("a page's process has no other way into the extension", async ({ page }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const apis =
    'Object.keys(chrome).filter((name) => !["dom", "extension", "i18n", "runtime", "storage", "csi", "loadTimes", "app"].includes(name))';
  expect(await world.evaluate(apis)).toEqual([]);
  const port = `new Promise((resolve) => {
    const port = chrome.runtime.connect();
    port.onDisconnect.addListener(() => resolve('closed'));
    port.onMessage.addListener(resolve);
    try { port.postMessage(${JSON.stringify(field)}); } catch { resolve('closed'); }
  })`;
  expect(await world.evaluate(port)).toBe('closed');
});

test('our own pages ask nothing as if they were a page', async ({ state, service }) => {
  const answer = await state.ask(field);
  expect(answer ?? null).toBeNull();
  expect(service.requests).toEqual([]);
});

test('a page sees no extension to talk to, and what it posts is heard by nobody', async ({ page, service, vigie }) => {
  await page.goto(signUp);
  const id = new URL(vigie.origin).host;
  const outcome = await page.evaluate(
    async ([extension, message]) => {
      const { chrome } = window as unknown as {
        chrome?: { runtime?: { sendMessage: (...all: unknown[]) => unknown } };
      };
      window.postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      return chrome?.runtime?.sendMessage === undefined ? 'nobody' : chrome.runtime.sendMessage(extension, message);
    },
    [id, field] as const,
  );
  expect(outcome).toBe('nobody');
  expect(service.requests).toEqual([]);
});

test('one question asked fifty times at once is one request and fifty equal answers', async ({ page, service }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const message = JSON.stringify(field);
  const answers = await world.evaluate<FieldAnswer[]>(
    `Promise.all(Array.from({ length: 50 }, () => chrome.runtime.sendMessage(${message})))`,
  );
  expect(answers.filter(({ verdict }) => verdict?.kind === 'found').length).toBeGreaterThanOrEqual(10);
  expect(answers.every(({ verdict }) => verdict?.kind === 'found' || isTooMany(verdict))).toBe(true);
  expect(service.requests).toHaveLength(1);
});

test('an answer of a broken background shows nothing', async ({ page, vigie }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const wrong = [null, 7, 'found', {}, { verdict: { kind: 'found', times: 'many' }, show: true, sent: true }];
  for (const answer of wrong) {
    await world.evaluate(`void (chrome.runtime.sendMessage = () => Promise.resolve(${JSON.stringify(answer)}))`);
    await typeAnother(page);
    expect(await vigie.badge()).toBe('');
  }
});

async function typeAnother(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  await page.locator('#password').click();
  await page.keyboard.type('k');
  await page.keyboard.press('Tab');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(errors).toEqual([]);
}

function isTooMany(verdict: FieldAnswer['verdict']): boolean {
  return verdict?.kind === 'unknown' && verdict.why === 'too-many-checks';
}
