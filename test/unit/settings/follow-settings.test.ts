import { expect, test, vi } from 'vitest';

let own: Record<string, unknown>;
const local = {
  get: async (key: string) => ({ [key]: own[key] }),
  set: async (items: object) => void Object.assign(own, items),
};
const managed = { get: vi.fn<() => Promise<unknown>>() };
const onChanged = { addListener: () => undefined, removeListener: () => undefined };
vi.stubGlobal('chrome', { storage: { local, managed, onChanged } });

test.each([
  ['tells at once what the person chose, and the policy when it comes', {}, [5, 100]],
  ['waits for the policy where there was one the last time', { managed: true }, [100]],
])('%s', async (_, before, told) => {
  own = { settings: { warnFrom: 5 }, ...before };
  let arrive: (policy: object) => void = () => undefined;
  managed.get.mockReturnValueOnce(new Promise((resolve) => (arrive = resolve)));
  vi.resetModules();
  const { followSettings } = await import('../../../src/settings/settings-store.ts');
  const warnFrom: number[] = [];
  followSettings(({ settings }) => warnFrom.push(settings.warnFrom));
  if (told.length > 1) await vi.waitFor(() => expect(warnFrom).toEqual([5]));
  arrive({ warnFrom: 100 });
  await vi.waitFor(() => expect(warnFrom).toEqual(told));
});
