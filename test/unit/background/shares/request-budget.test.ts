import { describe, expect, test } from 'vitest';
import { type Buckets, spend } from '../../../../src/background/shares/request-budget.ts';

const start = Date.UTC(2026, 10, 22);
const someone = { tab: 7, frame: 0 };

/** Asks `times` times at one moment, and counts what was allowed. */
function askOften(times: number, buckets: unknown, who: Parameters<typeof spend>[1] = someone, now = start) {
  let allowed = 0;
  let next: unknown = buckets;
  for (let n = 0; n < times; n += 1) {
    const answer = spend(next, who, now);
    next = answer.buckets;
    if (answer.allowed) allowed += 1;
  }
  return { allowed, buckets: next as Buckets };
}

/** What a page leaves that has made `count` frames in tab 9. */
function manyBuckets(count: number): Buckets {
  return Object.fromEntries(Array.from({ length: count }, (_, frame) => [`frame 9/${frame}`, { left: 1, at: start }]));
}

describe('shares', () => {
  test('a frame has 20 at once, then one every 5 seconds', () => {
    const { allowed, buckets } = askOften(100, {});
    expect(allowed).toBe(20);
    expect(spend(buckets, someone, start + 4_999).allowed).toBe(false);
    expect(spend(buckets, someone, start + 5_000).allowed).toBe(true);
    expect(askOften(100, buckets, someone, start + 50_000).allowed).toBe(10);
    expect(askOften(100, buckets, someone, start + 9_999_999).allowed).toBe(20);
  });

  test('a tab has 30 at once, however many frames it makes, then one every 4 seconds', () => {
    let buckets: unknown = {};
    let allowed = 0;
    for (let frame = 0; frame < 100; frame += 1) {
      const answer = spend(buckets, { tab: 7, frame }, start);
      buckets = answer.buckets;
      if (answer.allowed) allowed += 1;
    }
    expect(allowed).toBe(30);
    expect(spend(buckets, { tab: 7, frame: 999 }, start + 3_999).allowed).toBe(false);
    expect(spend(buckets, { tab: 7, frame: 999 }, start + 4_000).allowed).toBe(true);
  });

  test('for leaves that nothing explains a tab has three at once, whatever frames it makes, then one every 20 seconds', () => {
    let buckets: unknown = {};
    let allowed = 0;
    for (let frame = 0; frame < 10; frame += 1) {
      const answer = spend(buckets, { tab: 7, frame, unexplained: true }, start);
      buckets = answer.buckets;
      if (answer.allowed) allowed += 1;
    }
    expect(allowed).toBe(3);
    expect(spend(buckets, someone, start).allowed).toBe(true);
    expect(spend(buckets, { ...someone, tab: 8, unexplained: true }, start).allowed).toBe(true);
    expect(spend(buckets, { ...someone, unexplained: true }, start + 19_999).allowed).toBe(false);
    expect(spend(buckets, { ...someone, unexplained: true }, start + 20_000).allowed).toBe(true);
  });

  test('all tabs together have 120 at once, then one every second', () => {
    let buckets: unknown = {};
    let allowed = 0;
    for (let tab = 0; tab < 300; tab += 1) {
      const answer = spend(buckets, { tab, frame: 0 }, start);
      buckets = answer.buckets;
      if (answer.allowed) allowed += 1;
    }
    expect(allowed).toBe(120);
    expect(spend(buckets, { tab: 999, frame: 0 }, start + 999).allowed).toBe(false);
    expect(spend(buckets, { tab: 999, frame: 0 }, start + 1_000).allowed).toBe(true);
  });

  test('one frame, one tab does not use up another', () => {
    const { buckets } = askOften(100, {});
    expect(spend(buckets, { tab: 7, frame: 1 }, start).allowed).toBe(true);
    expect(spend(buckets, { tab: 8, frame: 0 }, start).allowed).toBe(true);
  });

  test('a field has 15 at once, then one every 6 seconds; another of its frame has what is left of the frame', () => {
    const field = { ...someone, number: 3 };
    const { allowed, buckets } = askOften(100, {}, field);
    expect(allowed).toBe(15);
    expect(spend(buckets, field, start + 5_999).allowed).toBe(false);
    expect(spend(buckets, field, start + 6_000).allowed).toBe(true);
    expect(askOften(100, buckets, { ...someone, number: 4 }).allowed).toBe(5);
    expect(askOften(100, buckets, { tab: 8, frame: 0, number: 3 }).allowed).toBe(15);
    expect(askOften(100, buckets, { tab: 7, frame: 1, number: 3 }).allowed).toBe(15);
  });

  test('a refusal makes no bucket', () => {
    const { buckets } = askOften(30, askOften(20, {}).buckets, { tab: 7, frame: 1 });
    expect(Object.keys(spend(buckets, { tab: 7, frame: 2 }, start).buckets)).not.toContain('frame 7/2');
  });

  test('a refusal takes nothing', () => {
    const { buckets } = askOften(20, {});
    const refused = askOften(50, buckets, someone, start + 1_000).buckets;
    expect(spend(refused, someone, start + 5_000).allowed).toBe(true);
  });
});

describe('a clock set back', () => {
  test('by a day does not stop a used-up frame for a day', () => {
    const { buckets } = askOften(100, {});
    const back = start - 86_400_000;
    const refused = spend(buckets, someone, back);
    expect(refused.allowed).toBe(false);
    expect(spend(refused.buckets, someone, back + 5_000).allowed).toBe(true);
  });

  test('again and again adds nothing', () => {
    const { buckets } = askOften(20, {});
    let next = buckets;
    for (let n = 1; n < 20; n += 1) {
      const answer = spend(next, someone, start - n * 60_000);
      expect(answer.allowed).toBe(false);
      next = answer.buckets;
    }
  });
});

describe('what the storage holds', () => {
  test('is plain data: it survives JSON and the worker', () => {
    const { buckets } = askOften(19, {});
    const again = JSON.parse(JSON.stringify(buckets)) as unknown;
    expect(askOften(10, again).allowed).toBe(1);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'all'],
    ['a number', 3],
    ['a list', [1, 2]],
    ['texts as buckets', { all: 'x', 'tab 7': '', 'frame 7/0': '3' }],
    ['buckets without a time', { all: { left: 0 }, 'frame 7/0': { left: 0, at: null } }],
    ['buckets without a number', { all: { left: 'no', at: start }, 'frame 7/0': { left: Number.NaN, at: start } }],
    ['null buckets', { all: null, 'tab 7': null, 'frame 7/0': null }],
    ['too much in a bucket', { 'frame 7/0': { left: 9e9, at: start } }],
  ])('and is no bucket counts as a full one: %s', (_, stored) => {
    expect(spend(stored, someone, start).allowed).toBe(true);
    expect(askOften(100, stored).allowed).toBe(20);
  });

  test('cannot owe more than everything', () => {
    const { allowed } = askOften(1, { 'frame 7/0': { left: -9e9, at: start } }, someone, start + 5_000);
    expect(allowed).toBe(1);
  });

  test('is not changed in place', () => {
    const { buckets } = askOften(3, {});
    const before = structuredClone(buckets);
    spend(buckets, someone, start + 1);
    expect(buckets).toEqual(before);
  });

  test('stays small, and never loses the buckets just used', () => {
    let buckets = manyBuckets(600);
    for (let n = 0; n < 10; n += 1) {
      buckets = spend(buckets, { tab: n % 3, frame: n }, start).buckets;
      expect(Object.keys(buckets).slice(-3)).toEqual([`frame ${n % 3}/${n}`, `tab ${n % 3}`, 'all']);
      expect(Object.keys(buckets)).toHaveLength(500);
    }
    expect(Object.keys(buckets)[0]).not.toBe('frame 9/0');
  });
});

test('frames without end do not win back their tab’s share', () => {
  let buckets = manyBuckets(500);
  let allowed = 0;
  for (let frame = 0; frame < 100; frame += 1) {
    const answer = spend(buckets, { tab: 1, frame }, start);
    buckets = answer.buckets;
    if (answer.allowed) allowed += 1;
  }
  expect(allowed).toBe(30);
});
