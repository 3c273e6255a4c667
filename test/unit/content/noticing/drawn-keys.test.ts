import { beforeEach, describe, expect, test } from 'vitest';
import { type FieldState, fieldState } from '../../../../src/content/noticing/field-state.ts';

let state: FieldState;
beforeEach(() => {
  state = fieldState();
});

describe('a key that the page has drawn', () => {
  const typeOn = (keys: string): string => {
    let value = '';
    for (const key of keys) {
      value += key;
      expect(state.press(value, key.toUpperCase())).toBe(true);
      state.type(value);
    }
    return value;
  };

  test('types what stands on it, and it takes a gesture to finish that', () => {
    const value = typeOn('petrel 72');
    expect(state.isPressed).toBe(true);
    expect(state.isTyping(value)).toBe(true);
    expect(state.finish(value, false)).toBe(value);
    expect(state.isPressed).toBe(false);
  });

  test('takes a letter back, but only where such keys have typed', () => {
    state.type('petrel');
    expect(state.press('petre', '⌫')).toBe(false);
    state.type('petrel-');
    expect(state.press('petrel-7', '7')).toBe(true);
    state.type('petrel-7');
    expect(state.press('petrel-', '⌫')).toBe(true);
  });

  test.each([
    ['another letter', 'q', 'w'],
    ['two letters', 'qq', 'q'],
    ['a whole word', 'petrel', 'petrel'],
    ['nothing', '', 'q'],
    ['what is not on it, in a value of other beginnings', 'petrel', 'l'],
  ])('that adds %s has typed nothing', (_, value, cap) => {
    expect(state.press(value, cap)).toBe(false);
    expect(state.isPressed).toBe(false);
    expect(state.finish(value)).toBe('');
  });
});
