import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeBeside } from '../../../../src/content/showing/warning-place.ts';

const view = { width: 1_000, height: 700 };
const warning = { width: 340, height: 200 };
const field = { left: 100, top: 100, width: 200, height: 30 };

test('under the field, starting where the field starts', () => {
  expect(placeBeside(field, warning, view, 'ltr')).toMatchObject({ left: 100, top: 136, covers: false });
  const right = { ...field, left: 700 };
  expect(placeBeside(right, warning, view, 'rtl')).toMatchObject({ left: 560, top: 136 });
});

test('above it where there is no room below or beside', () => {
  const low = { left: 20, top: 640, width: 960, height: 30 };
  expect(placeBeside(low, warning, view, 'ltr')).toMatchObject({ left: 20, top: 434 });
});

test('never over the control in use, even where that costs room', () => {
  const next = { left: 100, top: 140, width: 200, height: 30, inUse: true };
  const placed = placeBeside(field, { width: 300, height: 200 }, { width: 320, height: 560 }, 'ltr', [next]);
  expect(placed.top).toBeGreaterThanOrEqual(next.top + next.height);
});

describe('whatever the boxes', () => {
  const size = (most: number) => fc.integer({ min: 20, max: most });
  const box = fc.record({
    left: fc.integer({ min: 0, max: 300 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: size(300),
    height: size(60),
  });
  const overlap = (a: Box, b: Box): boolean =>
    a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

  test('the field stays free', () => {
    fc.assert(
      fc.property(
        box,
        fc.array(
          fc.record({
            left: size(900),
            top: size(600),
            width: size(300),
            height: size(60),
            inUse: fc.boolean(),
          }),
          { maxLength: 6 },
        ),
        (at, controls) => {
          const { left, top, room } = placeBeside(at, warning, view, 'ltr', controls);
          const placed = { left, top, width: warning.width, height: Math.min(warning.height, Math.max(room, 0)) };
          expect(overlap(placed, at)).toBe(false);
        },
      ),
    );
  });

  test('the warning is inside the window where the field is', () => {
    fc.assert(
      fc.property(box, (at) => {
        const { left, top, room } = placeBeside(at, warning, view, 'ltr');
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + warning.width).toBeLessThanOrEqual(view.width - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(warning.height, room)).toBeLessThanOrEqual(view.height - 8);
      }),
    );
  });
});
