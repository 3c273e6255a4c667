import { describe, expect, test } from 'vitest';
import { QuestionGate, tooMany } from '../../../../src/background/shares/question-gate.ts';
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

  test('of all tabs that flood: 300, ten more of each, then twenty a second and one of each', () => {
    const gate = new QuestionGate();
    const tabs = (n: number) => ({ tab: n % 20, frame: 0 });
    expect(ask(gate, 2_000, tabs)).toBe(300 + 20 * 10);
    expect(ask(gate, 2_000, tabs, start + 1_000)).toBe(20 + 20);
  });

  test('of a tab that asks rarely: a form’s worth, however many others flood', () => {
    const gate = new QuestionGate();
    ask(gate, 4_000, (n) => ({ tab: n % 40, frame: 0 }));
    expect(ask(gate, 5, () => ({ tab: 1_000, frame: 0 }))).toBe(5);
    ask(gate, 4_000, (n) => ({ tab: n % 40, frame: 0 }), start + 4_000);
    expect(ask(gate, 5, () => ({ tab: 1_000, frame: 0 }), start + 4_000)).toBe(5);
  });

  test('of another frame or tab, while one floods', () => {
    const gate = new QuestionGate();
    ask(gate, 100, () => ({ tab: 7, frame: 0 }));
    expect(ask(gate, 100, () => ({ tab: 7, frame: 1 }))).toBe(60);
    expect(ask(gate, 100, () => ({ tab: 8, frame: 0 }))).toBe(60);
  });
});

test('a refusal is told on the badge at once, and then every five seconds, for each tab', () => {
  const gate = new QuestionGate();
  const refusals = (tab: number, now: number) =>
    Array.from({ length: 100 }, () => gate.mayTell({ tab }, now)).filter(Boolean).length;
  expect([refusals(7, start), refusals(8, start), refusals(7, start + 4_999), refusals(7, start + 5_000)]).toEqual([
    1, 1, 0, 1,
  ]);
});

test('what is too much is told so, and never reads as safe', () => {
  const answer = tooMany['check-field'];
  expect(readFieldAnswer(answer)).toEqual({
    verdict: { kind: 'unknown', why: 'too-many-checks' },
    show: false,
  });
  expect(tooMany.suggest).toEqual({ words: [], characters: [], weak: [], lengths: {} });
  expect(Object.keys(tooMany)).toHaveLength(2);
});
