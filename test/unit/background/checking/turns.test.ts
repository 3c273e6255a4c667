import { beforeEach, expect, test, vi } from 'vitest';
import type * as Background from '../../../../src/background/asking/answer-messages.ts';
import { encodeList } from '../../../../src/common-passwords/encode-list.ts';
import { leading48Bits } from '../../../../src/common-passwords/list-format.ts';
import { sha1 } from '../../../support/default-list.ts';
import { writePadded } from '../../breaches/range-lines.ts';
import { base, extensionApi, id } from '../memory/extension-api.ts';

const [slow, quick] = ['petrel-harbour-72', 'guillemot+51'];
const prefixOf = (password: string): string => Buffer.from(sha1(password)).toString('hex').slice(0, 5).toUpperCase();
const clean = writePadded([{ suffix: 'A'.repeat(35), times: 1 }]);
/** A body that lists this password. */
function listing(password: string, times = 9): string {
  return writePadded([{ suffix: Buffer.from(sha1(password)).toString('hex').slice(5).toUpperCase(), times }]);
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
const said = async (tab = 7): Promise<string | undefined> => {
  const popup = { id, url: `${base}src/popup/popup.html` };
  return ((await answerMessage({ ask: 'last-check', tab }, popup)) as { verdict: { kind: string } } | null)?.verdict
    .kind;
};
const isUnseen = (): boolean => '7' in ((chrome.storage.session.stored['unseen'] as object | undefined) ?? {});
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
  expect([badge(), await said(), isUnseen()]).toEqual(['!', 'found', true]);
});

test('a late answer takes nothing from what this device knew at once', async () => {
  const old = ask(slow);
  expect(await ask('dragon')).toMatchObject({ verdict: { kind: 'common' } });
  await answered(slow, clean);
  await old;
  await settled();
  expect([badge(), await said()]).toEqual(['!', 'common']);
});

test('an old value’s verdict that comes first is not told either: nothing of it is left in the field', async () => {
  const old = ask(slow);
  const now = ask(quick);
  await answered(slow, listing(slow));
  expect(await old).toMatchObject({ verdict: { kind: 'found' } });
  await settled();
  expect([badge(), await said(), isUnseen()]).toEqual([undefined, undefined, false]);
  await answered(quick, clean);
  await now;
  expect(await said()).toBe('not-found');
});

test.each(['the first', 'the second'])(
  'of two fields asked about at once, the worse word counts, with %s answered first',
  async (which) => {
    const both = [ask(slow, { number: 1 }), ask(quick, { number: 2 })];
    if (which === 'the first') await answered(slow, clean);
    else await answered(quick, listing(quick));
    await Promise.race(both);
    if (which === 'the first') await answered(quick, listing(quick));
    else await answered(slow, clean);
    await Promise.all(both);
    await settled();
    expect([badge(), await said()]).toEqual(['!', 'found']);
  },
);

test('a slow "found" is not thrown away for a quick "not found" of another field', async () => {
  const password = ask(slow, { number: 1 });
  const repeat = ask(quick, { number: 2 });
  await answered(quick, clean);
  await repeat;
  await answered(slow, listing(slow));
  await password;
  await settled();
  expect([badge(), await said(), isUnseen()]).toEqual(['!', 'found', true]);
  // Nor is one that has been told already, by a page that asks about a field of its own.
  const own = ask('razorbill 39', { number: 3 });
  await answered('razorbill 39', clean);
  await own;
  await settled();
  expect([badge(), await said()]).toEqual(['!', 'found']);
});

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
  expect(await said()).toBe('found');
  await answered(quick, clean);
  await Promise.all(asked);
  // One frame takes no word from another.
  expect([await said(), await said(8)]).toEqual(['found', 'not-found']);
});

test('what is not told of a private window is noted as its own all the same', async () => {
  const asked = [ask(slow, { incognito: true }), ask(quick, { incognito: true })];
  await answered(quick, clean);
  await answered(slow, clean);
  await Promise.all(asked);
  expect(chrome.storage.session.stored['activity']).toMatchObject([{ privately: true }, { privately: true }]);
});
