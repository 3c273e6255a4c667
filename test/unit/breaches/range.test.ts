import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchRange } from '../../../src/breaches/range.ts';
import { anyText } from './any-text.ts';
import { manyRows, padding, suffixEnding, suffixes, writeBody, writePadded } from './range-lines.ts';

const [a, b, c] = [suffixEnding('A'), suffixEnding('B'), suffixEnding('C')];
const notFound = { kind: 'not-found' };
const badAnswer = { kind: 'bad-answer' };

describe('a suffix that is listed', () => {
  test.each([
    ['CRLF', `${a}:3\r\n${b}:7\r\n${c}:9`],
    ['LF', `${a}:3\n${b}:7\n${c}:9`],
    ['both kinds of line end', `${a}:3\r\n${b}:7\n${c}:9`],
    ['a final CRLF', `${a}:3\r\n${b}:7\r\n`],
    ['a final LF', `${a}:3\n${b}:7\n`],
    ['lower case', `${a}:3\r\n${b}:7\r\n${c}:9`.toLowerCase()],
    ['the first line', `${b}:7\r\n${c}:9`],
    ['the last line before the padding', `${a}:3\r\n${b}:7\r\n${c}:0`],
    ['the only line before the padding', `${b}:7\r\n${c}:0`],
    ['leading zeros', `${b}:007\r\n${c}:9`],
    ['no order', `${c}:9\r\n${b}:7\r\n${a}:3`],
    ['unsorted padding around it', `${c}:0\r\n${b}:7\r\n${a}:0`],
    ['its own suffix as padding before', `${b}:0\r\n${b}:7\r\n`],
    ['its own suffix as padding after', `${b}:7\r\n${b}:0`],
    ['its suffix twice: the larger count', `${b}:2\r\n${b}:7\r\n${b}:5\r\n${c}:0`],
  ])('is found with %s', (_, body) => {
    expect(searchRange(body, b)).toEqual({ kind: 'found', times: 7 });
  });

  test('is found when asked for in lower case', () => {
    expect(searchRange(`${b}:7\r\n`, b.toLowerCase())).toEqual({ kind: 'found', times: 7 });
  });

  test('keeps a count of 15 digits exact', () => {
    expect(searchRange(`${b}:999999999999999\r\n`, b)).toEqual({ kind: 'found', times: 999_999_999_999_999 });
  });
});

describe('a suffix that is not listed', () => {
  test.each([
    ['others are', `${a}:3\r\n${c}:9\r\n${padding}`],
    ['others are, and a line end is last', `${a}:3\r\n${padding}\r\n`],
    ['it is padding', `${a}:3\r\n${b}:0`],
    ['it is padding twice', `${b}:0\r\n${b}:00`],
    ['all is padding', `${c}:0\r\n${a}:0`],
  ])('is not found where %s', (_, body) => {
    expect(searchRange(body, b)).toEqual(notFound);
  });

  test('is not found by a part of a row', () => {
    expect(searchRange(`${a}:3\r\n${padding}`, a.slice(1))).toEqual(notFound);
    expect(searchRange(`${a}:3\r\n${padding}`, '')).toEqual(notFound);
  });
});

describe('what is no range is never "not found"', () => {
  test.each([
    ['an empty body', ''],
    ['one line end', '\r\n'],
    ['a page of a captive portal', '<!doctype html><title>Log in</title>'],
    ['a page with a row in it', `<p>\r\n${b}:7\r\n</p>`],
    ['JSON', '{"found": false}'],
    ['a row cut in its suffix', `${a}:3\r\n${b.slice(0, 20)}`],
    ['a row cut before its colon', `${a}:3\r\n${b}`],
    ['a row cut before its count', `${a}:3\r\n${b}:`],
    ['a cut in the middle of CRLF', `${a}:3\r\n${b}:7\r`],
    ['an empty line between', `${a}:3\r\n\r\n${b}:7`],
    ['two final line ends', `${b}:7\r\n\r\n`],
    ['a byte order mark', `\uFEFF${b}:7`],
    ['a space before', ` ${b}:7`],
    ['a space after', `${b}:7 `],
    ['a space after the colon', `${b}: 7`],
    ['a suffix of 34 digits', `${b.slice(1)}:7`],
    ['a suffix of 36 digits', `0${b}:7`],
    ['a whole hash of 40 digits', `00000${b}:7`],
    ['a digit that is not hexadecimal', `${b.slice(0, -1)}G:7`],
    ['a negative count', `${b}:-7`],
    ['a count with a decimal', `${b}:7.5`],
    ['a count in words', `${b}:many`],
    ['a count too large to be exact', `${b}:9007199254740993`],
    ['a third column', `${b}:7:1`],
    ['only carriage returns as line ends', `${a}:3\r${b}:7`],
    ['the very line, with nothing after its count', `${a}:3\r\n${b}:7`],
    ['some lines, and nothing that ends them', `${a}:3\r\n${c}:9\r\n`],
    ['an undecodable byte', `${a}:3\r\n${b}:7\uFFFD`],
  ])('%s', (_, body) => {
    expect(searchRange(body, b)).toEqual(badAnswer);
  });
});

test('any body of rows answers for each of them, whatever the line ends and the case', () => {
  fc.assert(
    fc.property(manyRows, fc.constantFrom('\r\n', '\n'), fc.boolean(), fc.boolean(), (rows, lineEnd, lower, final) => {
      const body = writeBody(rows, lineEnd) + lineEnd + padding + (final ? lineEnd : '');
      for (const { suffix, times } of rows) {
        const expected = times > 0 ? { kind: 'found', times } : notFound;
        expect(searchRange(lower ? body.toLowerCase() : body, suffix)).toEqual(expected);
      }
    }),
  );
});

test('a suffix that no row has is not found', () => {
  fc.assert(
    fc.property(manyRows, suffixes, (rows, other) => {
      fc.pre(rows.every(({ suffix }) => suffix !== other));
      expect(searchRange(writePadded(rows), other)).toEqual(notFound);
    }),
  );
});

test('a body spoilt in one place anywhere is not believed', () => {
  const spoilers = fc.constantFrom(' ', '<', '\0', '\u2028', 'é', '-', '\r\n\r\n');
  fc.assert(
    fc.property(manyRows, fc.nat(), spoilers, (rows, where, spoiler) => {
      const body = writePadded(rows);
      const at = where % (body.length + 1);
      const spoilt = body.slice(0, at) + spoiler + body.slice(at);
      const [first] = rows;
      expect(searchRange(spoilt, first?.suffix ?? '')).toEqual(badAnswer);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(anyText, anyText, (body, suffix) => {
      expect(['found', 'not-found', 'bad-answer']).toContain(searchRange(body, suffix).kind);
    }),
  );
});
