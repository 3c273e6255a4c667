import { expect, test } from 'vitest';
import { BitWriter } from '../../../src/common-passwords/bit-writer.ts';
import { seededRandom } from '../../support/seeded-random.ts';

/** What was written, as ones and zeros, without the bits that fill up the last byte. */
function bitsOf(writer: BitWriter): string {
  const bits = Array.from(writer.bytes(), (byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(bits.length - writer.length).toBeLessThan(8);
  expect(bits.slice(writer.length)).toMatch(/^0*$/);
  return bits.slice(0, writer.length);
}

test('nothing is no bytes', () => expect(new BitWriter().bytes()).toHaveLength(0));

test('bits stand the most significant first, of a number its lowest', () => {
  const writer = new BitWriter();
  writer.write(0b101, 3);
  writer.write(0b11110, 2);
  writer.writeUnary(0);
  writer.writeUnary(5);
  expect(bitsOf(writer)).toBe('101101000001');
  expect([...writer.bytes()]).toEqual([0b10110100, 0b00010000]);
});

test('any number of them, however they come', () => {
  const random = seededRandom(5);
  const writer = new BitWriter();
  let expected = '';
  for (let n = 0; n < 3_000; n++) {
    const [value, width, zeros] = [random(2 ** 31), random(32), random(9)];
    writer.write(value, width);
    writer.writeUnary(zeros);
    expected += `${value
      .toString(2)
      .padStart(31, '0')
      .slice(31 - width)}${'0'.repeat(zeros)}1`;
  }
  expect(bitsOf(writer)).toBe(expected);
});

test.each([8 * 1024 - 2, 8 * 1024 - 1, 8 * 1024, 100_000])('%d zeros at once', (count) => {
  const writer = new BitWriter();
  writer.writeUnary(count);
  expect(bitsOf(writer)).toBe(`${'0'.repeat(count)}1`);
  writer.write(1, 1);
  expect(bitsOf(writer).slice(-2)).toBe('11');
});
