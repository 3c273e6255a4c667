import { pathToFileURL } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browsers, readPackage } from './built-package.ts';

/** An extension API that notes which listeners are added and what is called, and lets everything succeed. */
function notingApi(added: string[], called: unknown[]): object {
  const at = (path: string): object =>
    new Proxy(async () => undefined, {
      apply: (target, _, args: unknown[]) => {
        called.push([path, ...args]);
        return target();
      },
      get: (target, name) => {
        if (typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
        if (name === 'addListener') return () => void added.push(path);
        if (path === 'runtime' && name === 'id') return 'abcdefghijklmnop';
        return at(path === '' ? name : `${path}.${name}`);
      },
    });
  return at('');
}

let added: string[];
let called: unknown[];
beforeEach(() => {
  [added, called] = [[], []];
  const api = notingApi(added, called);
  // With `browser` there, the polyfill leaves the API as it is.
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
});

describe.each(browsers)('the background for %s', (browser) => {
  const { folder, manifest } = readPackage(browser);
  const background = manifest['background'] as { service_worker?: string; scripts?: string[] };
  const [entry = ''] = background.scripts ?? [background.service_worker];

  test('registers its listeners as soon as it is loaded, each once, and closes its storage to pages', async () => {
    const network = vi.fn();
    vi.stubGlobal('fetch', network);
    await import(/* @vite-ignore */ pathToFileURL(folder + entry).href);
    expect(added).toEqual(expect.arrayContaining(['runtime.onMessage', 'tabs.onRemoved']));
    expect(new Set(added).size).toBe(added.length);
    for (const area of ['local', 'managed', 'sync', 'session']) {
      expect(called).toContainEqual([`storage.${area}.setAccessLevel`, { accessLevel: 'TRUSTED_CONTEXTS' }]);
    }
    expect(network).not.toHaveBeenCalled();
  });
});
