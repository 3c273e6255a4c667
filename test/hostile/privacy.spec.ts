import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Worker } from 'playwright/test';
import { ExtensionPage } from '../support/extension-page.ts';
import { scanProfile } from '../support/profile-scan/scan-profile.ts';
import { findTraces, tracesOf } from '../support/profile-scan/traces.ts';
import { expect, test } from '../support/vigie.ts';
import { allThatIsStored } from './privacy/all-that-is-stored.ts';
import { situations } from './privacy/situations.ts';

const prefixOf = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 5).toUpperCase();

test('of a password typed in every situation nothing is left anywhere', async ({
  context,
  vigie,
  profile,
  service,
  pageServer,
}) => {
  test.setTimeout(300_000);
  const said = consoleOf(context);
  // The server has served other tests, whose forms put passwords into addresses.
  const before = pageServer.asked.length;
  const state = await ExtensionPage.open(context, vigie.origin);
  const typed: string[] = [];
  const seen: string[] = [];
  for (const [name, { password, settings = {}, act }] of Object.entries(situations)) {
    await test.step(name, async () => {
      service.fault = null;
      service.requests.length = 0;
      await state.forgetEverything();
      await state.store('local', { settings });
      const page = await context.newPage();
      const canary = (await act({ page, state, service }, password ?? '')) ?? password ?? '';
      typed.push(canary);
      for (const at of [page, state.page]) seen.push(`${name}: ${await at.evaluate(allThatIsStored)}`);
      seen.push(`${name}: ${service.requests.map(({ url, headers }) => url + JSON.stringify(headers)).join('\n')}`);
      const own = (url: string): boolean => new RegExp(`^/range/${prefixOf(canary)}$`).test(url);
      const others = service.requests.map(({ url }) => url).filter((url) => !own(url));
      expect(others.filter((url) => !url.endsWith(prefixOf('guillemot+30+lantern')))).toEqual([]);
      await page.close();
    });
  }
  seen.push(...said, ...pageServer.asked.slice(before));
  // A profile is whole only once its browser is closed.
  await context.close();

  const traces = typed.flatMap(tracesOf);
  // The one question about the whole of a password is the one thing that may be seen, by the service alone.
  const allowed = (name: string): boolean => typed.some((canary) => name.includes(`the question ${prefixOf(canary)}`));
  const left = seen.flatMap((text) =>
    findTraces(Buffer.from(text), traces).map((name) => ({ name, text: text.slice(0, 80) })),
  );
  expect(left.filter(({ name }) => !allowed(name))).toEqual([]);
  const { found, bytes } = scanProfile(profile, traces);
  console.log(`${typed.length} passwords, ${traces.length} forms of them, ${bytes} bytes of profile`);
  expect(found).toEqual([]);
});

test('the scan finds what an extension does store, in whichever form, also in packed blocks', async ({
  context,
  vigie,
  profile,
}) => {
  const canary = 'guillemot+41+lantern';
  const packed = 'razorbill+42+lighthouse';
  const digest = createHash('sha1').update(canary).digest();
  const planted: Record<string, unknown> = {
    itself: { deep: [`x${canary}x`] },
    hex: `${'the same again '.repeat(200)}${digest.toString('hex')}`,
    upper: digest.toString('hex').toUpperCase(),
    base64: digest.toString('base64'),
    // Its second half is packed as a reference to the first: only whoever unpacks it finds it.
    packed: `${packed.slice(0, 16)}, ${packed}`,
    chain: `https://api.pwnedpasswords.com/range/${prefixOf('guille')}`,
  };
  const state = await ExtensionPage.open(context, vigie.origin);
  await state.store('local', planted);
  await state.page.evaluate(
    async ([text, bytes]) => {
      localStorage.setItem('planted', `\u0416 ${text}`);
      const opening = indexedDB.open('planted', 1);
      opening.addEventListener('upgradeneeded', () =>
        opening.result.createObjectStore('all').put(new Uint8Array(bytes), text),
      );
      await new Promise((resolve) => opening.addEventListener('success', resolve));
      opening.result.close();
    },
    [canary, [...digest]] as const,
  );
  // More than LevelDB keeps in its log: it writes tables then, whose blocks are packed.
  for (let n = 0; n < 9; n += 1) await state.store('local', { [`filler ${n}`]: randomBytes(400_000).toString('hex') });
  await context.close();

  const names = new Set(scanProfile(profile, tracesOf(canary)).found.map((where) => where.replace(/^.*?: /, '')));
  for (const form of [
    'itself',
    'itself, in UTF-16',
    'itself, in big-endian UTF-16',
    'its SHA-1',
    'its SHA-1 in upper case',
    'its SHA-1 in base64',
    'its SHA-1 as bytes',
    `the question ${prefixOf('guille')}`,
  ]) {
    expect([...names]).toContain(`${canary}: ${form}`);
  }
  const { found } = scanProfile(profile, tracesOf(packed));
  expect(found.some((where) => where.endsWith(`.ldb: ${packed}: itself`))).toBe(true);
  const [table = ''] = found.find((where) => where.includes('.ldb: '))?.split(': ') ?? [];
  expect(findTraces(readFileSync(join(profile, table)), tracesOf(packed))).not.toContain(`${packed}: itself`);
});

/** What pages and workers say in their consoles, and throw, from now on. */
function consoleOf(context: BrowserContext): string[] {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('weberror', (error) => said.push(String(error.error().stack)));
  const listen = (worker: Worker): unknown => worker.on('console', (message) => said.push(message.text()));
  context.serviceWorkers().forEach(listen);
  context.on('serviceworker', listen);
  return said;
}
