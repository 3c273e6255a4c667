import { vi } from 'vitest';
import { FakeSessionStorage } from './fake-session-storage.ts';

export const base = 'chrome-extension://abcdefghijklmnop/';
export const id = 'abcdefghijklmnop';

/** The extension API as far as the background uses it, with every right granted and nothing stored. */
export function extensionApi() {
  return {
    i18n: { getMessage: (key: string) => (key === 'language_tag' ? 'en' : key) },
    runtime: { id, getURL: (path: string) => base + path },
    permissions: { contains: vi.fn(async () => true) },
    tabs: {
      get: vi.fn(async () => ({})),
      onUpdated: { addListener: vi.fn(), removeListener: vi.fn(), hasListener: () => false },
    },
    action: {
      setBadgeText: vi.fn(async () => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
    },
    storage: {
      session: new FakeSessionStorage(),
      local: { get: vi.fn<() => Promise<object>>(async () => ({})) },
      managed: { get: vi.fn<() => Promise<object>>(async () => ({})) },
    },
  };
}
