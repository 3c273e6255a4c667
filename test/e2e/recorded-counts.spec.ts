import { test } from '../support/damaged-list.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { knownPasswords, noRecordings } from '../support/range-server/recorded-range.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect } from '../support/one-browser.ts';

// All of them are common: with its list whole, Vigie would answer by itself and show no count.
test('real passwords warn with the counts that the service recorded', async ({ page, service }) => {
  test.skip(noRecordings !== null, noRecordings ?? '');
  const known = knownPasswords().slice(0, 12);
  expect(known.length).toBeGreaterThan(5);
  for (const { password, prefix, count } of known) {
    service.requests.length = 0;
    await finish(page, signUp, password);
    await expectWarning(page, count);
    // Two passwords of one range need one request.
    for (const request of service.requests) expect(request.prefix).toBe(prefix);
    await page.keyboard.press('Escape');
  }
});
