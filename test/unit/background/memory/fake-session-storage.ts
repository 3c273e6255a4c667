import { vi } from 'vitest';

/** Session storage as the extension API gives it: copies in, copies out, each a moment later. */
export class FakeSessionStorage {
  stored: Record<string, unknown> = {};
  /** How it behaves from now on. */
  get: (key: string) => Promise<Record<string, unknown>> = vi.fn(async (key: string) => {
    await Promise.resolve();
    return key in this.stored ? { [key]: structuredClone(this.stored[key]) } : {};
  });
  set: (items: Record<string, unknown>) => Promise<void> = vi.fn(async (items: Record<string, unknown>) => {
    await Promise.resolve();
    Object.assign(this.stored, structuredClone(items));
  });
}
