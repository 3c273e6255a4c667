import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { FieldState } from '../../../../src/content/noticing/field-state.ts';

let state: FieldState;
beforeEach(() => {
  state = new FieldState();
});

describe('a value is finished', () => {
  test('when a person acted in the field and left it', () => {
    state.touch();
    state.leave();
    expect(state.finish()).toBe(true);
  });

  test('once for each gesture, however often it is left', () => {
    state.touch();
    state.leave();
    state.finish();
    state.leave();
    expect(state.finish()).toBe(false);
  });

  test('again after another gesture, any number of times', () => {
    for (let n = 0; n < 10; n += 1) {
      state.touch();
      state.leave();
      expect(state.finish()).toBe(true);
    }
  });

  test('never when nobody acted in it: a page filled it in', () => {
    expect(state.finish()).toBe(false);
    state.leave();
    expect(state.finish()).toBe(false);
  });
});

describe('left without a gesture that leaves', () => {
  test('is believed twice, and then no more', () => {
    const believed = [1, 2, 3, 4].map(() => {
      state.touch();
      return state.finish();
    });
    expect(believed).toEqual([true, true, false, false]);
  });

  test('is not counted against leaves that are explained', () => {
    for (let n = 0; n < 3; n += 1) {
      state.touch();
      state.leave();
      state.finish();
    }
    state.touch();
    expect(state.finish()).toBe(true);
  });

  test('is not counted where nothing was asked', () => {
    for (let n = 0; n < 5; n += 1) state.finish();
    state.touch();
    expect(state.finish()).toBe(true);
  });

  test('and not believed, waits for the gesture that leaves', () => {
    for (let n = 0; n < 3; n += 1) {
      state.touch();
      state.finish();
    }
    expect(state.touched).toBe(true);
    state.leave();
    expect(state.finish()).toBe(true);
  });

  test('is what a return to the field makes of an earlier leave', () => {
    state.touch();
    state.leave();
    state.touch();
    expect(state.leaving).toBe(false);
  });
});

test('tells what has happened', () => {
  expect([state.touched, state.leaving]).toEqual([false, false]);
  state.touch();
  expect([state.touched, state.leaving]).toEqual([true, false]);
  state.leave();
  expect([state.touched, state.leaving]).toEqual([true, true]);
  state.finish();
  expect([state.touched, state.leaving]).toEqual([false, false]);
});

test('no order of events asks more often than a person left the field, but for two', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('touch', 'leave', 'finish')), (events) => {
      const field = new FieldState();
      let [gestures, leaves, asked] = [0, 0, 0];
      for (const event of events) {
        if (event === 'finish') asked += field.finish() ? 1 : 0;
        else field[event]();
        gestures += event === 'touch' ? 1 : 0;
        leaves += event === 'leave' ? 1 : 0;
      }
      expect(asked).toBeLessThanOrEqual(Math.min(gestures, leaves + 2));
    }),
    { numRuns: 500 },
  );
});
