import { expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test, type Vigie } from '../support/vigie.ts';

interface Contexts {
  getContexts: (filter: { contextTypes: string[] }) => Promise<{ documentUrl: string }[]>;
}

/** How many tabs show the first page. */
function welcomePages({ worker }: Vigie): Promise<number> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: Contexts } };
    const tabs = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    return tabs.filter(({ documentUrl }) => documentUrl.endsWith('/welcome.html')).length;
  });
}

test.describe('in a profile', () => {
  test.use({ lasting: true });

  test('the first page opens once, by itself, and not again after a restart', async ({ context, vigie, restart }) => {
    await expect.poll(() => welcomePages(vigie), { timeout: 15_000 }).toBe(1);
    const page = await openOwnPage(context, vigie.origin, 'welcome');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vigie keeps watch');
    const again = await restart();
    const later = await again.context.newPage();
    await finish(later, signUp, 'dragon');
    await expectWarning(later);
    expect(await welcomePages(again.vigie)).toBe(0);
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
