import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { spend } from '../../../../src/background/shares/request-budget.ts';

const start = Date.UTC(2026, 10, 22);
const limits = { frame: [20, 5_000], tab: [30, 4_000], all: [120, 1_000] } as const;

test('in no stretch of time is more allowed than most + elapsed / refill, for a frame, a tab and all', () => {
  const asks = fc.array(
    fc.record({
      tab: fc.integer({ min: 1, max: 3 }),
      frame: fc.oneof(fc.constant(0), fc.nat({ max: 20 })),
      pause: fc.oneof(fc.constant(0), fc.nat({ max: 3_000 })),
    }),
    { minLength: 100, maxLength: 400, size: 'max' },
  );
  fc.assert(
    fc.property(asks, (list) => {
      let now = start;
      let buckets: unknown = {};
      const allowedAt = new Map<string, number[]>();
      for (const { tab, frame, pause } of list) {
        now += pause;
        const answer = spend(buckets, { tab, frame }, now);
        buckets = JSON.parse(JSON.stringify(answer.buckets));
        if (!answer.allowed) continue;
        for (const key of [`frame ${tab}/${frame}`, `tab ${tab}`, 'all all']) {
          allowedAt.set(key, [...(allowedAt.get(key) ?? []), now]);
        }
      }
      for (const [key, times] of allowedAt) {
        const [most, refill] = limits[key.split(' ')[0] as keyof typeof limits];
        times.forEach((last, n) => {
          const first = times[Math.max(0, n - most)] ?? last;
          // The request that comes `most` requests later must have been refilled in between.
          if (n >= most) expect(last - first).toBeGreaterThanOrEqual(refill - 1e-6);
        });
        const elapsed = (times.at(-1) ?? start) - (times[0] ?? start);
        expect(times.length).toBeLessThanOrEqual(most + elapsed / refill + 1e-6);
      }
    }),
    { numRuns: 10 },
  );
});
