import { launchVigie, vigieWorker } from '../support/launch-vigie.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';

test('the first page opens once, by itself, and not again after a restart', async ({
  context,
  vigie,
  profile,
  service,
  pageServer,
}) => {
  const first = () => context.pages().filter((page) => page.url() === `${vigie.origin}src/welcome/welcome.html`);
  await expect.poll(() => first().length, { timeout: 15_000 }).toBe(1);
  for (const page of first()) await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vigie keeps watch');
  await context.close();
  const again = await launchVigie(profile, { service, pageServer });
  await vigieWorker(again);
  const page = again.pages()[0] ?? (await again.newPage());
  await finish(page, signUp, 'dragon');
  expect(again.pages().filter((each) => each.url().includes('welcome'))).toEqual([]);
  await again.close();
});

test('what left this browser: time, five digits and size of each request, until cleared', async ({
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
