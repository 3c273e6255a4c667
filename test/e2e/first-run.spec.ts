import { expectWarning } from '../support/expect-warning.ts';
import { installedAs } from '../support/installed-as.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test, type Vigie } from '../support/vigie.ts';

interface Chrome {
  runtime: {
    getContexts: (filter: { contextTypes: string[] }) => Promise<{ documentUrl: string; tabId: number }[]>;
  };
  tabs: { query: (filter: { active: boolean }) => Promise<{ id: number }[]> };
  storage: { local: { get: (key: string) => Promise<object> } };
}

/** Of each tab that shows the first page, whether it is the one in front. */
function welcomePages({ worker }: Vigie): Promise<boolean[]> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    const inFront = new Set((await chrome.tabs.query({ active: true })).map(({ id }) => id));
    return tabs
      .filter(({ documentUrl }) => documentUrl.endsWith('/welcome.html'))
      .map(({ tabId }) => inFront.has(tabId));
  });
}

for (const [how, words, seen] of [
  ['normal', 'in front of a person who installed it', [true]],
  ['development', 'behind the page in front where it is loaded unpacked', [false]],
  ['admin', 'not at all where a policy installed it', []],
] as const) {
  installedAs(how)(`the first page opens ${words}`, async ({ context, vigie }) => {
    await expect.poll(() => isWelcomed(vigie), { timeout: 15_000 }).toBe(true);
    if (seen.length > 0) return expect.poll(() => welcomePages(vigie), { timeout: 15_000 }).toEqual(seen);
    // A page that is opened later is there: so would be that one.
    await openOwnPage(context, vigie.origin, 'options');
    expect(await welcomePages(vigie)).toEqual([]);
  });
}

function isWelcomed({ worker }: Vigie): Promise<boolean> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return 'welcomed' in (await chrome.storage.local.get('welcomed'));
  });
}

test('the warning is there before any explanation, and nobody was asked', async ({ context, vigie, service }) => {
  const page = await openOwnPage(context, vigie.origin, 'welcome');
  await expect(page.getByText('This password has appeared in data breaches')).toBeVisible();
  await expect(page.locator('#password')).toHaveValue('dragon');
  const isFirst = await page.evaluate(() => {
    const top = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
    return top('#answer .card') > 0 && top('#answer .card') < innerHeight / 2 && top('#answer') < top('#leaves-title');
  });
  expect(isFirst).toBe(true);
  await expect(page.locator('#pin')).toContainText('puzzle piece');
  for (const name of ['Options', 'What left this browser', 'Privacy', 'Source', 'Report a problem'])
    await expect(page.getByRole('link', { name })).toBeVisible();
  expect(service.requests).toEqual([]);
});

test('the field to try it on checks what is typed, and takes a suggestion', async ({ context, vigie }) => {
  const page = await openOwnPage(context, vigie.origin, 'welcome');
  const field = page.locator('#password');
  await field.fill('petrel-harbour-72');
  await expect(page.locator('#answer')).toBeEmpty();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.locator('#answer')).toContainText('seen 2,304 times');
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Suggest a strong password' }).click();
  await page.getByRole('button', { name: 'Use this one' }).click();
  await expect(field).toHaveValue(/^([A-Z][a-z]+-){4}[A-Z][a-z]+\d$/);
});

test.describe('in a profile', () => {
  test.use({ lasting: true });

  test('the first page opens once, by itself, and not again after a restart', async ({ context, vigie, restart }) => {
    await expect.poll(() => welcomePages(vigie), { timeout: 15_000 }).toHaveLength(1);
    const page = await openOwnPage(context, vigie.origin, 'welcome');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vigie keeps watch');
    const again = await restart();
    const later = await again.context.newPage();
    await finish(later, signUp, 'dragon');
    await expectWarning(later);
    expect(await welcomePages(again.vigie)).toEqual([]);
  });
});

test('what left this browser: time, five characters and size of each request, until cleared', async ({
  page,
  context,
  vigie,
  service,
}) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.getByText('Nothing has left this browser in this session.')).toBeVisible();
  await page.bringToFront();
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  await options.bringToFront();
  const row = options.getByRole('table', { name: 'What left this browser' }).getByRole('row').nth(1);
  await expect(row).toContainText(service.requests[0]?.prefix?.toUpperCase() ?? 'no request', { timeout: 10_000 });
  await expect(row).toContainText(/\d+:\d\d:\d\d/);
  await expect(row).toContainText(/[\d,]+ bytes/);
  await options.getByRole('button', { name: 'Clear' }).click();
  await expect(options.getByText('Nothing has left this browser in this session.')).toBeVisible();
});
