import { beforeEach, expect, test, vi } from 'vitest';
import type * as packagedList from '../../../../src/background/checking/packaged-list.ts';
import { encodeList } from '../../../../src/common-passwords/encode-list.ts';
import { leading48Bits } from '../../../../src/common-passwords/list-format.ts';
import { sha1 } from '../../../support/default-list.ts';

const file = await encodeList({ ranked: [leading48Bits(sha1('dragon'))], lowerCase: [] });
const read = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  read.mockReset();
  read.mockImplementation(async () => new Response(file));
  vi.stubGlobal('fetch', read);
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `chrome-extension://vigie/${path}` } });
});

/** A worker that has just started, with nothing of its own in memory. */
async function freshWorker(): Promise<typeof packagedList> {
  vi.resetModules();
  return import('../../../../src/background/checking/packaged-list.ts');
}

const common = { kind: 'common', among: 100 };
const options = { nearMisses: false };

test('a worker reads the list when the first password needs it, and once', async () => {
  const { localCheck } = await freshWorker();
  expect(read).not.toHaveBeenCalled();
  const answers = await Promise.all(['dragon', 'dragon', 'skua'].map((text) => localCheck.check(text, options)));
  expect(answers).toEqual([common, common, 'unlisted']);
  expect(read.mock.calls).toEqual([['chrome-extension://vigie/common-passwords.bin']]);
});

test('it is read while a person still types: the check finds it there', async () => {
  const { getReady, localCheck } = await freshWorker();
  getReady();
  expect(read).toHaveBeenCalledTimes(1);
  expect(await localCheck.check('dragon', options)).toEqual(common);
  expect(read).toHaveBeenCalledTimes(1);
});

test('the next worker reads it again, and only when it is asked', async () => {
  await (await freshWorker()).localCheck.check('dragon', options);
  const { localCheck } = await freshWorker();
  expect(read).toHaveBeenCalledTimes(1);
  expect(await localCheck.check('dragon', options)).toEqual(common);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a file that could not be read is tried again at the next password', async () => {
  read.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const { localCheck } = await freshWorker();
  expect(await localCheck.check('dragon', options)).toBe('unavailable');
  expect(await localCheck.check('dragon', options)).toEqual(common);
});

test('a damaged file stays damaged: it is not read at every password', async () => {
  read.mockImplementation(async () => new Response(file.slice(1)));
  const { localCheck } = await freshWorker();
  for (const text of ['dragon', 'skua']) expect(await localCheck.check(text, options)).toBe('unavailable');
  expect(read).toHaveBeenCalledTimes(1);
});
