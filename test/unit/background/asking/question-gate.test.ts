import { describe, expect, test } from 'vitest';
import { QuestionGate, tooMany } from '../../../../src/background/asking/question-gate.ts';
import { readFieldAnswer } from '../../../../src/messages/field-answer.ts';

const start = Date.UTC(2026, 10, 22);

/** How many of `times` questions at one moment are looked at. */
function ask(
  gate: QuestionGate,
  times: number,
  who: (n: number) => { tab: number; frame: number },
  now = start,
): number {
  return Array.from({ length: times }, (_, n) => gate.mayAsk(who(n), now)).filter(Boolean).length;
}

describe('questions that are looked at', () => {
  test('of one frame: 60, then five a second', () => {
    const gate = new QuestionGate();
    const frame = () => ({ tab: 7, frame: 0 });
    expect(ask(gate, 100, frame)).toBe(60);
    expect(ask(gate, 100, frame, start + 199)).toBe(0);
    expect(ask(gate, 100, frame, start + 200)).toBe(1);
    expect(ask(gate, 100, frame, start + 1_200)).toBe(5);
  });

  test('of one tab, whatever frames it makes: 120, then ten a second', () => {
    const gate = new QuestionGate();
    expect(ask(gate, 200, (n) => ({ tab: 7, frame: n }))).toBe(120);
    expect(ask(gate, 200, (n) => ({ tab: 7, frame: 1_000 + n }), start + 1_000)).toBe(10);
  });

  test('of all tabs: 300, then twenty a second', () => {
    const gate = new QuestionGate();
    expect(ask(gate, 400, (n) => ({ tab: n, frame: 0 }))).toBe(300);
    expect(ask(gate, 400, (n) => ({ tab: 1_000 + n, frame: 0 }), start + 1_000)).toBe(20);
  });

  test('of another frame or tab, while one floods', () => {
    const gate = new QuestionGate();
    ask(gate, 100, () => ({ tab: 7, frame: 0 }));
    expect(ask(gate, 100, () => ({ tab: 7, frame: 1 }))).toBe(60);
    expect(ask(gate, 100, () => ({ tab: 8, frame: 0 }))).toBe(60);
  });
});

test('what is too much is told so, and never reads as safe', () => {
  const answer = tooMany['check-field'];
  expect(readFieldAnswer(answer)).toEqual({
    verdict: { kind: 'unknown', why: 'too-many-checks' },
    show: false,
    sent: false,
  });
  expect(tooMany.suggest).toEqual({ words: [], characters: [], weak: [], lengths: {} });
  expect(Object.keys(tooMany)).toHaveLength(2);
});
