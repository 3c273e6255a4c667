import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, onlyCheck, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';
import { headed } from './faults/body-faults.ts';

const service = 'https://api.pwnedpasswords.com/';
const password = 'petrel-harbour-72';

/** What an answer may ask a browser to keep, or to send elsewhere, beside the range itself. */
const headers: Record<string, Record<string, string>> = {
  'a cookie': { 'set-cookie': 'follow=me; Path=/; Secure; SameSite=None; Max-Age=86400' },
  'a cookie for its whole domain': { 'set-cookie': 'follow=me; Domain=pwnedpasswords.com; Path=/; Secure' },
  'a cookie in a partition': { 'set-cookie': 'follow=me; Path=/; Secure; SameSite=None; Partitioned' },
  'an entity tag to be asked with': { etag: '"you-are-number-6"', 'cache-control': 'public, max-age=2678400' },
  // Not `nel` itself, which Chromium heeds below all that an extension can see (docs/threat-model.md).
  'an address for reports': { 'reporting-endpoints': 'default="https://shop.test/stolen"' },
  'a file to be fetched ahead': {
    link: '<https://shop.test/stolen>; rel=preload; as=script',
    refresh: '0; url=/stolen',
  },
  'a policy that reports': { 'content-security-policy': "default-src 'none'; report-uri https://shop.test/stolen" },
  'more about this browser': {
    'accept-ch': 'Sec-CH-UA-Model, Sec-CH-UA-Platform-Version',
    'critical-ch': 'Sec-CH-UA-Model',
  },
};

for (const [name, given] of Object.entries(headers)) {
  test(`an answer with ${name} changes nothing of the next request`, async ({
    page,
    context,
    service: server,
    pageServer,
  }) => {
    server.fault = headed({ 'content-type': 'text/plain', ...given });
    await finish(page, signUp, password);
    await expectWarning(page, 2_304);
    await typeAnother(page, 'skua-harbour-75');
    await expectWarning(page, 312);
    const [first, second, ...more] = server.requests;
    expect(more).toEqual([]);
    expect(Object.keys(second?.headers ?? {})).toEqual(Object.keys(first?.headers ?? {}));
    const telling = ['cookie', 'if-none-match', 'referer', 'origin', 'sec-ch-ua-model'];
    expect(telling.filter((header) => header in (second?.headers ?? {}))).toEqual([]);
    expect(await context.cookies(service)).toEqual([]);
    expect(pageServer.asked.filter((address) => address.includes('stolen'))).toEqual([]);
  });
}

test('a cookie that the browser has of the service is not sent', async ({ page, context, service: server }) => {
  await context.addCookies([{ name: 'visited', value: 'yes', url: service, secure: true, sameSite: 'None' }]);
  await finish(page, signUp, password);
  await expectWarning(page, 2_304);
  await context.clearCookies();
  expect(server.requests.map(({ headers: sent }) => 'cookie' in sent)).toEqual([false]);
});

test('a captive portal answers, then the person signs in to it: the same value is asked about again', async ({
  page,
  service: server,
  state,
}) => {
  server.fault = 'html';
  await finish(page, signUp, password);
  expect((await onlyCheck(state)).verdict).toEqual({ kind: 'unknown', why: 'bad-answer' });
  expect(await state.badges()).toEqual(['?']);
  server.fault = null;
  await typeAnother(page, password);
  await expectWarning(page, 2_304);
  await expect.poll(() => state.badges()).toEqual(['!']);
});

async function typeAnother(page: Page, value: string): Promise<void> {
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}
