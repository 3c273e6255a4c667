import { setTimeout as delay } from 'node:timers/promises';

const pause = 50;

/** Asks `read` again and again until it gives something but `null`. Throws after `patience` milliseconds. */
export async function until<T>(what: string, read: () => Promise<T | null>, patience = 15_000): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== null) return value;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${patience / 1000} seconds.`);
    await delay(pause);
  }
}
