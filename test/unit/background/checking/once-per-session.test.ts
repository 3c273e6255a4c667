import { beforeEach, expect, test, vi } from 'vitest';
import { OncePerSession } from '../../../../src/background/checking/once-per-session.ts';
import type { SessionVerdicts } from '../../../../src/background/checking/session-verdicts.ts';
import { hashPassword } from '../../../../src/breaches/sha1.ts';
import type { Verdict } from '../../../../src/breaches/verdict.ts';
import { bank, shop } from '../asking/rooms.ts';

/** Session storage: what is left of the extension when its worker dies. */
let stored: Record<string, unknown>;
beforeEach(() => {
  stored = {};
  vi.stubGlobal('chrome', {
    storage: {
      session: {
        get: async (key: string) => structuredClone({ [key]: stored[key] }),
        set: async (items: object) => Object.assign(stored, structuredClone(items)),
      },
    },
  });
});

/** A worker that has just started, with nothing of its own in memory. */
async function freshWorker(answer: { verdict: Verdict; sent: boolean }) {
  vi.resetModules();
  const module: { SessionVerdicts: typeof SessionVerdicts } =
    await import('../../../../src/background/checking/session-verdicts.ts');
  const check = vi.fn(async () => answer);
  const service = new OncePerSession(
    { remembers: () => false, whyClosedOff: () => null, check },
    new module.SessionVerdicts(),
  );
  return { service, check };
}

const options = { insist: false, room: shop };
const found = { kind: 'found', times: 12 } as const;

test('a password is asked about once, and answered the same for the rest of the session', async () => {
  const hashed = await hashPassword('a5-rare');
  const first = await freshWorker({ verdict: found, sent: true });
  expect(await first.service.remembers(hashed, shop)).toBe(false);
  expect(await first.service.check(hashed, options)).toEqual({ verdict: found, sent: true });

  const second = await freshWorker({ verdict: found, sent: true });
  expect(await second.service.remembers(hashed, shop)).toBe(true);
  expect(await second.service.check(hashed, options)).toEqual({ verdict: found, sent: false });
  expect(second.check).not.toHaveBeenCalled();
});

test('what this worker knew without a request, the next one need not ask about', async () => {
  const hashed = await hashPassword('a5-rare');
  const { service } = await freshWorker({ verdict: found, sent: false });
  await service.check(hashed, options);
  const next = await freshWorker({ verdict: found, sent: true });
  expect(await next.service.check(hashed, options)).toEqual({ verdict: found, sent: false });
  expect(next.check).not.toHaveBeenCalled();
});

test('on another site it is another question: what was typed elsewhere answers nothing', async () => {
  const hashed = await hashPassword('a5-rare');
  const { service, check } = await freshWorker({ verdict: found, sent: true });
  await service.check(hashed, options);
  expect(await service.remembers(hashed, bank)).toBe(false);
  expect(await service.check(hashed, { insist: false, room: bank })).toMatchObject({ sent: true });
  expect(check).toHaveBeenCalledTimes(2);
});

test('another password is another question', async () => {
  const { service, check } = await freshWorker({ verdict: found, sent: true });
  await service.check(await hashPassword('one'), options);
  await service.check(await hashPassword('two'), options);
  expect(check).toHaveBeenCalledTimes(2);
});

test('a service that failed is left alone, one that was not reached is asked again', async () => {
  const hashed = await hashPassword('a5-rare');
  const busy = await freshWorker({ verdict: { kind: 'unknown', why: 'unreachable' }, sent: true });
  await busy.service.check(hashed, options);
  expect(await busy.service.remembers(hashed, shop)).toBe(false);

  const failing = await freshWorker({ verdict: { kind: 'unknown', why: 'service-error' }, sent: true });
  await failing.service.check(hashed, options);
  expect(await failing.service.remembers(hashed, shop)).toBe(true);
});

test('nothing that fits the password without the key is kept, and no two sessions keep the same', async () => {
  const { prefix, suffix, digest } = await hashPassword('a5-rare');
  const seen: string[] = [];
  for (let session = 0; session < 2; session++) {
    stored = {};
    const { service } = await freshWorker({ verdict: found, sent: true });
    await service.check({ prefix, suffix, digest }, options);
    const [name = ''] = Object.keys((stored['signInVerdicts'] as { verdicts: object }).verdicts);
    seen.push(name);
    const kept = JSON.stringify(stored);
    for (const secret of ['a5-rare', prefix, suffix, Buffer.from(digest).toString('base64')]) {
      expect(kept.toUpperCase()).not.toContain(secret.toUpperCase());
    }
  }
  expect(seen[0]).toHaveLength(44);
  expect(seen[1]).not.toBe(seen[0]);
});

test('at most 200 are remembered, the newest', async () => {
  const { service } = await freshWorker({ verdict: found, sent: true });
  const hashes = await Promise.all(Array.from({ length: 202 }, (_, n) => hashPassword(`${n}`)));
  for (const hashed of hashes) await service.check(hashed, options);
  const [first, last] = [hashes[0], hashes[201]];
  if (!first || !last) throw new Error('no hashes');
  expect([await service.remembers(first, shop), await service.remembers(last, shop)]).toEqual([false, true]);
});
