import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { around } from '../../../../src/forms/reading/around-field.ts';

const cases = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }),
    place: fc.nat(),
    most: fc.integer({ min: 1, max: 70 }),
    room: fc.integer({ min: 0, max: 1_500 }),
  })
  .map(({ sizes, place, ...limits }) => ({ sizes, at: place % sizes.length, limits }));

const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);

test('the item itself is always there, among neighbours without a gap', () => {
  fc.assert(
    fc.property(cases, ({ sizes, at, limits }) => {
      const { from, to } = around(sizes.length, at, (index) => sizes[index] as number, limits);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(at);
      expect(to).toBeGreaterThan(at);
      expect(to).toBeLessThanOrEqual(sizes.length);
    }),
  );
});

test('neither more than may be nor more than there is room for, but for the item itself', () => {
  fc.assert(
    fc.property(cases, ({ sizes, at, limits }) => {
      const { from, to } = around(sizes.length, at, (index) => sizes[index] as number, limits);
      expect(to - from).toBeLessThanOrEqual(limits.most);
      if (to - from > 1) expect(sum(sizes.slice(from, to))).toBeLessThanOrEqual(limits.room);
    }),
  );
});

test('with room for all of them, as many as may be, and as many before as after where there are as many', () => {
  fc.assert(
    fc.property(cases, ({ sizes, at, limits: { most } }) => {
      const { from, to } = around(sizes.length, at, () => 1, { most, room: sizes.length });
      expect(to - from).toBe(Math.min(most, sizes.length));
      const [before, after] = [at - from, to - 1 - at];
      if (from > 0 && to < sizes.length) expect(before - after === 0 || before - after === 1).toBe(true);
    }),
  );
});

test('where it ends for want of room, the next one before or after has no room', () => {
  fc.assert(
    fc.property(cases, ({ sizes, at, limits: { room } }) => {
      const { from, to } = around(sizes.length, at, (index) => sizes[index] as number, { most: Infinity, room });
      if (from === 0 && to === sizes.length) return;
      const next = [sizes[from - 1], sizes[to]].filter((size) => size !== undefined);
      expect(sum(sizes.slice(from, to)) + Math.max(...next)).toBeGreaterThan(room);
    }),
  );
});

test('no size is asked for twice, and only one that did not fit is asked for in vain', () => {
  fc.assert(
    fc.property(cases, ({ sizes, at, limits }) => {
      const asked: number[] = [];
      const sizeOf = (index: number) => (asked.push(index), sizes[index] as number);
      const { from, to } = around(sizes.length, at, sizeOf, limits);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(to - from + 1);
      expect(asked.every((index) => index >= 0 && index < sizes.length)).toBe(true);
    }),
  );
});
