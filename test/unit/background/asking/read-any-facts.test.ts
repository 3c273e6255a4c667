import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts, readField } from '../../../../src/background/asking/read-facts.ts';
import {
  type Facts,
  type FieldFacts,
  limits,
  nameAttributes,
  type Piece,
  pieceKinds,
  shapeAttributes,
} from '../../../../src/forms/facts.ts';

const password: Piece = {
  kind: 'password',
  text: '',
  field: { type: 'password', names: { id: 'p' }, labels: ['Password'], shape: { required: 'true' } },
};
const facts: Facts = {
  pieces: [{ kind: 'heading', text: 'Join' }, password],
  at: 1,
  headingBefore: '',
  title: 'Shop',
  address: '/join ',
  action: '/join',
  around: [{ id: 'join' }, {}],
  earlierStep: '',
};
const letters = (count: number) => 'x'.repeat(count);
const bytesOf = (raw: unknown) => Buffer.byteLength(JSON.stringify(raw));

const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom(letters(200), letters(201), '漢'.repeat(200)));
const record = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys, 'value', '__proto__'), text, { maxKeys: 4 });
const anyField = fc.record({
  type: fc.constantFrom('text', 'password'),
  names: record(nameAttributes),
  labels: fc.array(text, { maxLength: 8 }),
  shape: record(shapeAttributes),
});
const anyPiece = fc.oneof(
  fc.constant<unknown>(password),
  fc.record({ kind: fc.constantFrom(...pieceKinds), text }),
  fc.record({ kind: fc.constantFrom('entry', 'password', 'choice', 'image'), text, field: anyField }),
);
/** Facts, some of whose parts are as they may not be. */
const almost = fc
  .record({
    pieces: fc.array(anyPiece, { minLength: 1, maxLength: 6 }),
    at: fc.nat(6),
    around: fc.array(record(nameAttributes), { maxLength: 6 }),
  })
  .map((parts): unknown => ({ ...facts, ...parts }));
const broken = fc
  .tuple(fc.constantFrom(...Object.keys(facts)), fc.jsonValue())
  .map(([key, value]): unknown => ({ ...facts, [key]: value }));

test('whatever comes is refused, or comes back in just this shape and within the limits', () => {
  const answers = { no: 0, yes: 0 };
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything(), almost, broken, fc.constant(facts)), (raw) => {
      const read = readFacts(raw);
      answers[read ? 'yes' : 'no'] += 1;
      if (read) expectWithin(read);
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(answers.no, answers.yes)).toBeGreaterThan(50);
});

test('so does a field alone', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything(), anyField), (raw) => {
      const read = readField(raw);
      if (read) expectField(read);
    }),
  );
});

function expectWithin(read: Facts): void {
  expect(Object.keys(read).toSorted()).toEqual(Object.keys(facts).toSorted());
  expect(read.pieces.length).toBeLessThanOrEqual(limits.pieces);
  expect(read.around.length).toBeLessThanOrEqual(limits.around);
  expect(bytesOf(read)).toBeLessThanOrEqual(limits.bytes);
  for (const each of [read.headingBefore, read.title, read.address, read.action]) expectText(each);
  expectText(read.earlierStep, limits.step);
  for (const names of read.around) expectRecord(names, nameAttributes);
  expect(read.pieces[read.at]?.field).toBeDefined();
  for (const piece of read.pieces) {
    expect(pieceKinds).toContain(piece.kind);
    expectText(piece.text);
    const isField = ['entry', 'password', 'choice'].includes(piece.kind);
    expect(Object.keys(piece)).toEqual(isField ? ['kind', 'text', 'field'] : ['kind', 'text']);
    if (piece.field) expectField(piece.field);
  }
}

function expectField(read: FieldFacts): void {
  expect(Object.keys(read)).toEqual(['type', 'names', 'labels', 'shape']);
  expectText(read.type);
  expectRecord(read.names, nameAttributes);
  expectRecord(read.shape, shapeAttributes);
  expect(read.labels.length).toBeLessThanOrEqual(limits.labels);
  for (const label of read.labels) expectText(label);
}

function expectRecord(read: object, keys: readonly string[]): void {
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  for (const [key, value] of Object.entries(read)) {
    expect(keys).toContain(key);
    expectText(value);
  }
}

function expectText(read: unknown, most: number = limits.letters): void {
  expect(typeof read === 'string' && read.length <= most).toBe(true);
}
