import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FieldState, fieldState } from '../../../../src/content/noticing/field-state.ts';

let state: FieldState;
beforeEach(() => {
  state = fieldState();
});

describe('a value is finished', () => {
  test('when a person typed it in the field and left', () => {
    state.type('petrel');
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('petrel');
  });

  test('once for each time it is typed, however often it is left', () => {
    state.type('petrel');
    state.leave('petrel');
    state.finish('petrel');
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('');
  });

  test('again after more was typed, any number of times', () => {
    for (let n = 0; n < 10; n += 1) {
      state.type('petrel');
      state.leave('petrel');
      expect(state.finish('petrel')).toBe('petrel');
    }
  });

  test('again when the person comes back to it as it is, and not to what a script has put there', () => {
    state.type('petrel');
    state.leave('petrel');
    state.finish('petrel');
    expect([state.resume('another'), state.resume('')]).toEqual([false, false]);
    state.leave('another');
    expect(state.finish('another')).toBe('');
    expect(state.resume('petrel')).toBe(true);
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('petrel');
  });

  test('never when nobody typed in it: a page filled it in', () => {
    expect(state.finish('petrel')).toBe('');
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('');
  });

  test('never when it is empty', () => {
    expect(state.resume('')).toBe(false);
    for (const typed of ['', 'petrel']) {
      state.type(typed);
      state.leave('');
      expect(state.finish('')).toBe('');
    }
  });
});

describe('a value that a script has set since', () => {
  test('is nobody’s when the person leaves', () => {
    state.type('p');
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('');
    expect(state.finish('p')).toBe('');
  });

  test('is nobody’s where no gesture leaves, and costs nothing', () => {
    state.type('p');
    for (let n = 0; n < 3; n += 1) expect(state.finish('petrel')).toBe('');
    expect(state.finish('p')).toBe('p');
  });

  test('after the person has left does not change what was left', () => {
    state.type('petrel');
    state.leave('petrel');
    expect(state.finish('another')).toBe('petrel');
  });

  test('is not what is being typed', () => {
    state.type('petrel');
    expect([state.isTyping('petrel'), state.isTyping('petre'), state.isTyping('skua')]).toEqual([true, false, false]);
    state.leave('petrel');
    state.finish('petrel');
    expect(state.isTyping('petrel')).toBe(false);
  });

  for (const [what, typed, left] of [
    ['trimmed', ' petrel ', 'petrel'],
    ['cut', 'petrel-harbour', 'petrel'],
    ['without its spaces', 'pet rel 72', 'petrel72'],
    ['of wide characters', '\u{1f426} x\u{1f426}', '\u{1f426}x'],
  ] as const) {
    test(`but ${what} is the person’s`, () => {
      state.type(typed);
      expect(state.finish(left)).toBe(left);
      state.type(typed);
      state.leave(left);
      expect(state.finish(left)).toBe(left);
      state.type(typed);
      state.leave(typed);
      expect(state.finish(left)).toBe(left);
    });
  }

  test('and is longer, or of other characters, or in another order, is not', () => {
    for (const other of ['petrels', 'Petrel', 'lertep', 'petrrel', 'petrel\u00a0']) {
      state.type('petrel');
      state.leave(other);
      expect(state.finish(other)).toBe('');
    }
  });
});

describe('left without a gesture that leaves', () => {
  test('is believed twice, and then no more', () => {
    const believed = [1, 2, 3, 4].map(() => {
      state.type('petrel');
      return state.finish('petrel');
    });
    expect(believed).toEqual(['petrel', 'petrel', '', '']);
  });

  test('is not counted against leaves that are explained', () => {
    for (let n = 0; n < 3; n += 1) {
      state.type('petrel');
      state.leave('petrel');
      state.finish('petrel');
    }
    state.type('petrel');
    expect(state.finish('petrel')).toBe('petrel');
  });

  test('is not counted where nothing was asked', () => {
    for (let n = 0; n < 5; n += 1) state.finish('petrel');
    state.type('petrel');
    expect(state.finish('petrel')).toBe('petrel');
  });

  test('and not believed, waits for the gesture that leaves', () => {
    for (let n = 0; n < 3; n += 1) {
      state.type('petrel');
      state.finish('petrel');
    }
    expect(state.touched).toBe(true);
    state.leave('petrel');
    expect(state.finish('petrel')).toBe('petrel');
  });
});

test('tells what has happened', () => {
  expect([state.touched, state.leaving]).toEqual([false, false]);
  state.type('petrel');
  expect([state.touched, state.leaving]).toEqual([true, false]);
  state.leave('petrel');
  expect([state.touched, state.leaving]).toEqual([true, true]);
  state.type('petrel-72');
  expect([state.touched, state.leaving]).toEqual([true, false]);
  state.leave('petrel-72');
  state.finish('petrel-72');
  expect([state.touched, state.leaving]).toEqual([false, false]);
});

test('no order of events asks more often than a person left the field, but for two', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('type', 'leave', 'finish')), (events) => {
      const field = fieldState();
      let [gestures, leaves, asked] = [0, 0, 0];
      for (const event of events) {
        const told = field[event]('petrel');
        asked += told ? 1 : 0;
        gestures += event === 'type' ? 1 : 0;
        leaves += event === 'leave' ? 1 : 0;
      }
      expect(asked).toBeLessThanOrEqual(Math.min(gestures, leaves + 2));
    }),
    { numRuns: 500 },
  );
});
