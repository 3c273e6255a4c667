import type { FieldAnswer } from '../../src/messages/messages.ts';
import { ContentWorld } from '../support/content-world.ts';
import type { ExtensionPage } from '../support/extension-page.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { finish, signUp } from '../support/type-password.ts';
import type { Vigie } from '../support/vigie.ts';

const year = 365 * 24 * 3_600_000;

/** Sets the clock of the background, woken if it sleeps, so many milliseconds ahead of the real one. */
async function setClock({ vigie, state }: { vigie: Vigie; state: ExtensionPage }, ahead: number): Promise<void> {
  await state.ask({ ask: 'activity' });
  await vigie.worker.evaluate((offset) => {
    const own = globalThis as { realNow?: () => number };
    own.realNow ??= Date.now.bind(Date);
    const { realNow } = own;
    Date.now = () => realNow() + offset;
  }, ahead);
}

async function flood(world: ContentWorld, count: number): Promise<FieldAnswer[]> {
  return world.evaluate(`(() => {
    const name = Math.random();
    return Promise.all(Array.from({ length: ${count} }, (_, n) =>
      chrome.runtime.sendMessage({ ask: 'check-field', password: 'clock ' + name + n, field: 'new', finished: true })));
  })()`);
}

test('set ahead by a year, one share is granted anew, and no more', async ({ page, service, vigie, state }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  await flood(world, 30);
  const used = service.requests.length;
  await setClock({ vigie, state }, year);
  await flood(world, 30);
  await flood(world, 30);
  // A few more for the seconds it took.
  expect(service.requests.length).toBeLessThanOrEqual(used + 24);
});

test('set back by a year, an empty share fills again as before', async ({ page, service, vigie, state }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  await flood(world, 30);
  await setClock({ vigie, state }, -year);
  await flood(world, 5);
  const used = service.requests.length;
  await setClock({ vigie, state }, -year + 11_000);
  const answers = await flood(world, 5);
  expect(answers.filter(({ verdict }) => verdict?.kind === 'not-found').length).toBeGreaterThanOrEqual(1);
  expect(service.requests.length - used).toBeLessThanOrEqual(4);
});

for (const [name, ahead] of Object.entries({ ahead: year, back: -year, 'to before 1970': -60 * year })) {
  test(`a check while the clock is set ${name}`, async ({ page, service, vigie, state }) => {
    await setClock({ vigie, state }, ahead);
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await setClock({ vigie, state }, 0);
    await finish(page, signUp, 'skua-harbour-75');
    await expectWarning(page, 312);
    expect(service.requests).toHaveLength(2);
    await expect.poll(() => state.badges()).toEqual(['!']);
  });
}
