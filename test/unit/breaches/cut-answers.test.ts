import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchRange } from '../../../src/breaches/range.ts';
import { realLines, suffixes, writeBody } from './range-lines.ts';

const badAnswer = { kind: 'bad-answer' };

/** A whole answer as the service or a mirror sends it, and one of its lines: also of the first and the last. */
const answers = fc
  .record({
    seed: fc.nat(),
    size: fc.integer({ min: 795, max: 1_950 }),
    padding: fc.oneof(fc.constant<string[]>([]), fc.array(suffixes, { minLength: 10, maxLength: 209 })),
    lineEnd: fc.constantFrom('\r\n', '\n'),
    final: fc.boolean(),
    lower: fc.boolean(),
    ours: fc.oneof(fc.constantFrom(0, 0.999_999), fc.double({ min: 0, max: 0.999_999, noNaN: true })),
  })
  .map(({ seed, size, padding, lineEnd, final, lower, ours }) => {
    const lines = realLines(seed, size);
    const padded = [...lines, ...padding.map((suffix) => ({ suffix, times: 0 }))];
    const body = writeBody(padded, lineEnd) + (final ? lineEnd : '');
    const line = lines[Math.floor(ours * size)] ?? { suffix: '', times: 0 };
    return { body: lower ? body.toLowerCase() : body, ...line, isPadded: padding.length > 0 };
  });

/** Where bytes are lost: anywhere, and often within a few of our own line or of the end. */
const places = fc.record({
  near: fc.constantFrom('anywhere', 'our line', 'the end'),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  away: fc.integer({ min: -60, max: 60 }),
});

test('whatever is cut from an answer, a leaked password is never "not found", and never seen less often', () => {
  fc.assert(
    fc.property(answers, places, ({ body, suffix, times }, { near, share, away }) => {
      const start = body.toUpperCase().indexOf(suffix);
      const from = { anywhere: share * body.length, 'our line': start + 40 + away, 'the end': body.length + away }[
        near
      ];
      const cut = body.slice(0, Math.max(0, Math.floor(from)));
      expect([{ kind: 'found', times }, badAnswer]).toContainEqual(searchRange(cut, suffix));
    }),
    { numRuns: 300 },
  );
});

test('a whole answer that is padded or ends its last line is believed for each of its lines', () => {
  fc.assert(
    fc.property(answers, ({ body, suffix, times, isPadded }) => {
      fc.pre(isPadded || body.endsWith('\n'));
      expect(searchRange(body, suffix)).toEqual({ kind: 'found', times });
    }),
  );
});

test('a whole answer that is padded is believed about what it lacks; one that is not, up to its last line', () => {
  fc.assert(
    fc.property(answers, suffixes, ({ body, isPadded }, other) => {
      const last = body.trimEnd().slice(-60).split('\n').at(-1)?.toUpperCase() ?? '';
      const isKnown = isPadded || other < last.slice(0, 35);
      expect(searchRange(body, other)).toEqual(isKnown ? { kind: 'not-found' } : badAnswer);
    }),
  );
});

describe.each([12, 60, 99, 400, 795, 870, 899])('the first %i of 900 lines', (kept) => {
  const lines = realLines(7, 900);
  const [cut, first, missing] = [writeBody(lines.slice(0, kept)), lines[0], lines[kept]];

  test('say what they have', () => {
    expect(searchRange(cut, first?.suffix ?? '')).toEqual({ kind: 'found', times: first?.times });
  });

  test.each(['', '\r\n'])('never say that they lack what was cut away, with %j after them', (end) => {
    expect(searchRange(cut + end, missing?.suffix ?? '')).toEqual(badAnswer);
  });
});

test('our own line is not believed in part', () => {
  const [first = { suffix: '', times: 0 }] = realLines(7, 900);
  const body = writeBody([{ ...first, times: 9_545_824 }]);
  for (let lost = 0; lost < body.length; lost += 1) {
    expect(searchRange(body.slice(0, body.length - lost), first.suffix)).toEqual(badAnswer);
  }
  expect(searchRange(`${body}\r\n`, first.suffix)).toEqual({ kind: 'found', times: 9_545_824 });
});
