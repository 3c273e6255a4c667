import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { encodeList } from '../../../../src/common-passwords/encode-list.ts';
import { leading48Bits } from '../../../../src/common-passwords/list-format.ts';
import { sha1 } from '../../../support/default-list.ts';
import { writeBody } from '../../breaches/range-lines.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

const [slow, quick] = ['petrel-harbour-72', 'guillemot+51'];
const prefixOf = (password: string): string => Buffer.from(sha1(password)).toString('hex').slice(0, 5).toUpperCase();
const clean = writeBody([{ suffix: 'A'.repeat(35), times: 1 }]);
/** A body that lists this password. */
function listing(password: string, times = 9): string {
  return writeBody([{ suffix: Buffer.from(sha1(password)).toString('hex').slice(5).toUpperCase(), times }]);
}

const list = await encodeList({ ranked: [leading48Bits(sha1('dragon'))], lowerCase: [] });

let chrome: ReturnType<typeof extensionApi>;
let answerMessage: typeof Background.answerMessage;
/** What the service says of a prefix, when it says it. */
let arrive: Map<string, (body: string) => void>;

beforeEach(async () => {
  chrome = extensionApi();
  arrive = new Map();
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('fetch', (url: string) => {
    if (url.startsWith(base)) return Promise.resolve(new Response(list));
    return new Promise((resolve) => arrive.set(url.slice(-5), (body) => resolve(new Response(body))));
  });
  vi.resetModules();
  ({ answerMessage } = await import('../../../../src/background/asking/answer-messages.ts'));
});

interface Field {
  number?: number;
  field?: 'new' | 'current';
  frameId?: number;
  tab?: number;
  incognito?: boolean;
}

async function ask(
  password: string,
  { number = 1, field = 'new', frameId = 0, tab = 7, incognito = false }: Field = {},
) {
  const url = 'https://shop.test/';
  const from = { id, tab: { id: tab, incognito, url }, frameId, url, origin: 'https://shop.test' };
  return answerMessage({ ask: 'check-field', password, field, finished: true, number }, from as object);
}

async function answered(password: string, body: string): Promise<void> {
  await vi.waitFor(() => expect(arrive.has(prefixOf(password))).toBe(true));
  arrive.get(prefixOf(password))?.(body);
}

const badge = () => (chrome.action.setBadgeText.mock.calls as unknown as [{ text: string }][]).at(-1)?.[0].text;
const kept = (name: string, tab = 7) =>
  (chrome.storage.session.stored[name] as Record<number, { verdict: { kind: string } }> | undefined)?.[tab];
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a late answer about an old value takes nothing from the verdict on the new one', async () => {
  const old = ask(slow);
  const now = ask(quick);
  await answered(quick, listing(quick));
  expect(await now).toMatchObject({ verdict: { kind: 'found' } });
  await answered(slow, clean);
  // The page itself is answered as ever: it knows what its field holds.
  expect(await old).toMatchObject({ verdict: { kind: 'not-found' }, sent: true });
  await settled();
  expect([badge(), kept('lastChecks')?.verdict.kind, kept('unseen') !== undefined]).toEqual(['!', 'found', true]);
});

test('a late answer takes nothing from what this device knew at once', async () => {
  const old = ask(slow);
  expect(await ask('dragon')).toMatchObject({ verdict: { kind: 'common' } });
  await answered(slow, clean);
  await old;
  await settled();
  expect([badge(), kept('lastChecks')?.verdict.kind]).toEqual(['!', 'common']);
});

test('an old value’s verdict that comes first is not told either: nothing of it is left in the field', async () => {
  const old = ask(slow);
  const now = ask(quick);
  await answered(slow, listing(slow));
  expect(await old).toMatchObject({ verdict: { kind: 'found' } });
  await settled();
  expect([badge(), kept('lastChecks'), kept('unseen')]).toEqual([undefined, undefined, undefined]);
  await answered(quick, clean);
  await now;
  expect(kept('lastChecks')?.verdict.kind).toBe('not-found');
});

test.each(['the first', 'the second'])(
  'of two fields asked about at once, the later one’s word counts, with %s answered first',
  async (which) => {
    const both = [ask(slow, { number: 1 }), ask(quick, { number: 2 })];
    if (which === 'the first') await answered(slow, clean);
    else await answered(quick, listing(quick));
    await Promise.race(both);
    if (which === 'the first') await answered(quick, listing(quick));
    else await answered(slow, clean);
    await Promise.all(both);
    await settled();
    expect([badge(), kept('lastChecks')?.verdict.kind]).toEqual(['!', 'found']);
  },
);

test.each([
  ['another field', { number: 2, field: 'current' }],
  ['the same field, now of a sign-in', { field: 'current' }],
] as const)('a later question about %s that nobody is asked hides no verdict', async (_, later) => {
  const first = ask(slow);
  expect(await ask(quick, later)).toMatchObject({ verdict: null });
  await answered(slow, listing(slow));
  await first;
  await settled();
  expect(badge()).toBe('!');
});

test('other frames and tabs have turns of their own', async () => {
  const asked = [ask(slow), ask(quick, { frameId: 3 }), ask(quick, { tab: 8 })];
  await answered(slow, listing(slow));
  await asked[0];
  await settled();
  expect(kept('lastChecks')?.verdict.kind).toBe('found');
  await answered(quick, clean);
  await Promise.all(asked);
  expect([kept('lastChecks')?.verdict.kind, kept('lastChecks', 8)?.verdict.kind]).toEqual(['not-found', 'not-found']);
});

test('what is not told of a private window is noted as its own all the same', async () => {
  const asked = [ask(slow, { incognito: true }), ask(quick, { incognito: true })];
  await answered(quick, clean);
  await answered(slow, clean);
  await Promise.all(asked);
  expect(chrome.storage.session.stored['activity']).toMatchObject([{ privately: true }, { privately: true }]);
});
