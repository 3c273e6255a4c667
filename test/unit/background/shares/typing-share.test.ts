import { expect, test } from 'vitest';
import { TypingShare } from '../../../../src/background/shares/typing-share.ts';

const start = Date.UTC(2026, 10, 22);

test('a frame has 40 at once, then one a second: more than a person’s pauses', () => {
  const share = new TypingShare();
  const ask = (now: number, frame = 0, tab = 7) => share.spend({ tab, frame }, now);
  expect(Array.from({ length: 50 }, () => ask(start)).filter(Boolean)).toHaveLength(40);
  expect([ask(start + 999), ask(start + 1_000), ask(start + 1_001)]).toEqual([false, true, false]);
  expect(ask(start, 0, 8)).toBe(true);
});

test('frames without end have the 60 of their tab', () => {
  const share = new TypingShare();
  const asked = Array.from({ length: 100 }, (_, frame) => share.spend({ tab: 7, frame }, start));
  expect(asked.filter(Boolean)).toHaveLength(60);
});

test('whoever types for five minutes, with a pause after each key, is never refused', () => {
  const share = new TypingShare();
  for (let n = 0; n < 300; n += 1) expect(share.spend({ tab: 7, frame: 0 }, start + n * 1_000)).toBe(true);
});
