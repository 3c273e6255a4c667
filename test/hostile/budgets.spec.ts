import type { Drawn, FieldAnswer } from '../../src/messages/messages.ts';
import { ContentWorld } from '../support/content-world.ts';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { finish, signUp } from '../support/type-password.ts';

/**
 * Sends `count` different passwords at once, as a taken-over page process can. To a worker that has read what the person chose:
 * one that is flooded while it starts sends nothing until it has, and says "could not be checked".
 */
async function flood(world: ContentWorld, count: number, password = '`flood-${name}-${n}`'): Promise<FieldAnswer[]> {
  await expect.poll(() => world.send({ ask: 'holds-forms' })).toBe(false);
  return world.evaluate<FieldAnswer[]>(`(() => {
    const name = Math.random();
    return Promise.all(Array.from({ length: ${count} }, (_, n) =>
      chrome.runtime.sendMessage({ ask: 'check-field', password: ${password}, field: 'new', finished: true, number: n })));
  })()`);
}

const kinds = (answers: FieldAnswer[]): Set<string> =>
  new Set(answers.map(({ verdict }) => (verdict?.kind === 'unknown' ? verdict.why : (verdict?.kind ?? 'none'))));

test('a flood of 3,000 questions is 20 requests; the rest is told "too many"', async ({ page, service }) => {
  await page.goto(signUp);
  const start = Date.now();
  const answers = await flood(await ContentWorld.of(page), 3_000);
  // One more for every five seconds it took.
  expect(service.requests.length).toBeLessThanOrEqual(20 + Math.ceil((Date.now() - start) / 5_000));
  expect(service.requests.length).toBeGreaterThan(10);
  expect([...kinds(answers)].toSorted()).toEqual(['not-found', 'too-many-checks']);
});

test('the share stays used up over the death of the worker', async ({ page, service }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const start = Date.now();
  for (let round = 0; round < 4; round += 1) {
    await flood(world, 25);
    await stopWorker(page);
  }
  expect(service.requests.length).toBeLessThanOrEqual(20 + Math.ceil((Date.now() - start) / 5_000));
});

test('frames without end have the share of their tab', async ({ page, service }) => {
  await page.goto(signUp);
  const start = Date.now();
  for (let n = 0; n < 4; n += 1) {
    await page.evaluate(() => document.body.append(document.createElement('iframe')));
  }
  for (const world of await ContentWorld.allOf(page)) await flood(world, 15);
  expect(service.requests.length).toBeLessThanOrEqual(30 + Math.ceil((Date.now() - start) / 4_000));
  expect(service.requests.length).toBeGreaterThan(15);
});

test('while one page floods, the popup and another tab have their answers', async ({
  page,
  context,
  state,
  service,
}) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const other = await context.newPage();
  await other.goto('http://other.test/sign-up.html');
  const before = Date.now();
  await state.ask({ ask: 'check-by-hand', password: 'by hand before the flood' });
  const quiet = Date.now() - before;
  const floods = world.evaluate(`(async () => {
    globalThis.flooding = true;
    for (let n = 0; globalThis.flooding && n < 40_000; n += 1) {
      const sent = chrome.runtime.sendMessage({ ask: 'check-field', password: 'flood ' + n, field: 'new', finished: n % 2 === 0 });
      if (n % 200 === 0) await sent;
    }
  })()`);
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const start = Date.now();
    const password = `by hand in a flood, ${n}`;
    const answer = await state.ask({ ask: 'check-by-hand', password });
    times.push(Date.now() - start);
    expect(answer).toMatchObject({ verdict: { kind: 'not-found' } });
  }
  await other.bringToFront();
  await other.locator('#password').click();
  await other.keyboard.type('petrel-harbour-72');
  const left = Date.now();
  await other.keyboard.press('Tab');
  await expectWarning(other, 2_304);
  console.log(
    `by hand in ${quiet} ms; in a flood after ${times.join(', ')} ms; beside a field after ${Date.now() - left} ms`,
  );
  await world.evaluate('void (globalThis.flooding = false)');
  await floods;
  // A second, and what a machine that is busy otherwise adds.
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(1_000 + 3 * quiet);
  expect(service.requests.length).toBeLessThan(60);
});

test('while several tabs flood, one that asks rarely is answered; a check that is refused is a "?"', async ({
  context,
  state,
}) => {
  test.setTimeout(60_000);
  const worlds: ContentWorld[] = [];
  for (let n = 0; n < 8; n += 1) {
    const page = await context.newPage();
    await page.goto(`http://flood-${n}.test/sign-up.html`);
    worlds.push(await ContentWorld.of(page));
  }
  const other = await context.newPage();
  const floods = worlds.map((world) =>
    world.evaluate(`(async () => {
      globalThis.flooding = true;
      for (let count = 100; globalThis.flooding; count = 10) {
        for (let n = 0; n < count; n += 1) void chrome.runtime.sendMessage({ ask: 'seen' });
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    })()`),
  );
  await other.waitForTimeout(1_500);
  await finish(other, signUp, 'dragon');
  await expectWarning(other);
  // A flooding tab may ask again each fifth of a second: such a moment may come right behind far more than that, but not thrice.
  const refused = worlds[0]?.evaluate(`(async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      for (let n = 0; n < 150; n += 1) void chrome.runtime.sendMessage({ ask: 'seen' });
      const answer = await chrome.runtime.sendMessage({ ask: 'check-field', password: 'a puffin ledge', field: 'new', finished: true });
      if (answer?.verdict.kind === 'unknown') return answer;
    }
  })()`);
  expect(await refused).toMatchObject({ verdict: { kind: 'unknown', why: 'too-many-checks' } });
  await expect.poll(async () => (await state.badges()).toSorted()).toEqual(['!', '?']);
  for (const world of worlds) await world.evaluate('void (globalThis.flooding = false)');
  await Promise.all(floods);
});

test('a flood of megabytes is refused piece by piece', async ({ page, service, state }) => {
  await page.goto(signUp);
  const answers = await flood(await ContentWorld.of(page), 60, '"x".repeat(1 << 20) + n');
  // Which of the two depends on how fast a megabyte travels.
  expect(['password-too-long', 'too-many-checks']).toEqual(expect.arrayContaining([...kinds(answers)]));
  expect(service.requests).toEqual([]);
  expect(JSON.stringify(await state.stored('session')).length).toBeLessThan(10_000);
});

test('a flood while typing, which sends nothing, is held off too', async ({ page, service }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const answers = await world.evaluate<FieldAnswer[]>(`Promise.all(Array.from({ length: 500 }, (_, n) =>
    chrome.runtime.sendMessage({ ask: 'check-field', password: 'dragon' + n, field: 'new', finished: false })))`);
  expect(kinds(answers)).toContain('too-many-checks');
  expect(service.requests).toEqual([]);
});

test('a flood for suggestions, with rules that take long, ends in an empty answer', async ({ page }) => {
  await page.goto(signUp);
  const world = await ContentWorld.of(page);
  const rules = { minlength: '512', passwordrules: 'allowed: ascii-printable; max-consecutive: 2' };
  const drawn = await world.evaluate<Drawn[]>(`Promise.all(Array.from({ length: 100 }, () =>
    chrome.runtime.sendMessage({ ask: 'suggest', fields: [${JSON.stringify(rules)}], patterned: true })))`);
  expect(drawn[0]?.characters.length).toBeGreaterThan(0);
  expect(Math.max(...drawn.map((each) => JSON.stringify(each).length))).toBeLessThan(130_000);
  expect(drawn.at(-1)).toEqual({ words: [], characters: [], weak: [], lengths: {} });
});

test('one field has a share of its own', async ({ page, service, state }) => {
  const start = Date.now();
  await page.goto(signUp);
  for (let n = 0; n < 24; n += 1) {
    await page.locator('#password').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(`one field ${n}`);
    await page.keyboard.press('Tab');
  }
  const verdict = async (): Promise<unknown> => (await state.checks())[0]?.verdict;
  await expect.poll(verdict).toEqual({ kind: 'unknown', why: 'too-many-checks' });
  expect(service.requests.length).toBeLessThanOrEqual(15 + Math.ceil((Date.now() - start) / 6_000));
});
