import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSender } from '../../../../src/background/asking/sender.ts';
import { extensionApi } from '../memory/extension-api.ts';

let withSite: (page: PageSender) => Promise<PageSender>;
let hereIs: (word: string, page: PageSender) => boolean;
const tell = vi.fn<(tab: number, told: { word: string }, options: object) => Promise<boolean>>();

beforeEach(async () => {
  vi.stubGlobal('chrome', Object.assign(extensionApi(), { tabs: { sendMessage: tell.mockReset() } }));
  vi.resetModules();
  ({ withSite } = await import('../../../../src/background/asking/surrounding-site.ts'));
  ({ hereIs } = await import('../../../../src/background/tabs/who-is-there.ts'));
});

const frame: PageSender = { kind: 'page', tab: 7, frame: 3, site: '', origin: '', around: '' };
const shop: PageSender = {
  ...frame,
  frame: 0,
  site: 'shop.test',
  origin: 'https://shop.test',
  around: 'https://shop.test',
};

test.each([
  ['a frame with a host of its own', { ...frame, site: 'ads.test', around: 'https://shop.test' }, 'ads.test'],
  ['a nameless frame', { ...frame, around: 'https://shop.test' }, 'shop.test'],
  ['a nameless page', { ...frame, frame: 0 }, ''],
] as const)('%s is named without asking anybody', async (_, page, site) => {
  expect(await withSite(page)).toEqual({ ...page, site });
  expect(tell).not.toHaveBeenCalled();
});

test('where the browser does not name the page around, its own message does', async () => {
  tell.mockImplementation(async (_tab, { word }) => hereIs(word, shop));
  expect(await withSite(frame)).toMatchObject({ site: 'shop.test', frame: 3 });
  expect(tell).toHaveBeenCalledExactlyOnceWith(7, expect.anything(), { frameId: 0 });
});

test.each([
  ['a frame', { ...shop, frame: 4 }],
  ['another tab', { ...shop, tab: 8 }],
])('the word of %s is not taken for it', async (_, liar) => {
  tell.mockImplementation(async (_tab, { word }) => hereIs(word, liar));
  expect((await withSite(frame)).site).toBe('');
});
