import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

const field: FieldFacts = {
  type: 'password',
  names: { id: 'p', class: 'wide' },
  labels: ['Password'],
  shape: { autocomplete: 'new-password', required: 'true' },
};
const words: Piece = { kind: 'text', text: 'At least 8 letters' };
const password: Piece = { kind: 'password', text: '', field };
const facts: Facts = {
  pieces: [{ kind: 'heading', text: 'Join' }, password, { kind: 'submit', text: 'Sign up' }],
  at: 1,
  headingBefore: '',
  title: 'Shop',
  address: '/join ',
  action: '/join',
  around: [{ id: 'join' }, {}],
  earlierStep: '',
};
const throughJson = (raw: unknown): unknown => JSON.parse(JSON.stringify(raw));
const bytesOf = (raw: unknown) => Buffer.byteLength(JSON.stringify(raw));
const withPiece = (piece: unknown) => ({ ...facts, pieces: [piece, password], at: 1 });
const withField = (part: object) => ({ ...facts, pieces: [{ ...password, field: { ...field, ...part } }], at: 0 });
const letters = (count: number) => 'x'.repeat(count);

describe('what a page’s part sends', () => {
  test.each<[string, Facts]>([
    ['a form', facts],
    [
      'as many pieces as may be',
      { ...facts, pieces: [...Array<Piece>(limits.pieces - 1).fill(words), password], at: 199 },
    ],
    ['as many letters', { ...facts, title: letters(200), earlierStep: letters(400) }],
    ['as many labels', withField({ labels: Array<string>(7).fill('Password') }) as Facts],
    ['as many names around', { ...facts, around: Array<object>(5).fill({ name: 'x' }) }],
  ])('%s comes through as it is', (_, sent) => {
    expect(readFacts(throughJson(sent))).toStrictEqual(sent);
  });

  test('what else it carries is left behind', () => {
    expect(readFacts({ ...facts, value: 'kittiwake-72' })).toStrictEqual(facts);
    expect(readFacts(withPiece({ ...words, value: 'kittiwake-72' }))).toStrictEqual(withPiece(words));
    expect(readFacts(withField({ value: 'kittiwake-72' }))).toStrictEqual(withField({}));
  });

  test('fills the bytes to the last one', () => {
    const [most, least] = [sized(limits.bytes), sized(limits.bytes + 1)];
    expect([bytesOf(most), bytesOf(least)]).toEqual([32_768, 32_769]);
    expect(readFacts(most)).toStrictEqual(most);
    expect(readFacts(least)).toBeUndefined();
  });
});

/** Facts of exactly so many bytes, whose letters take three each. */
function sized(bytes: number): Facts {
  const long = {
    ...facts,
    pieces: [password, ...Array<Piece>(50).fill({ kind: 'text', text: '漢'.repeat(200) })],
    at: 0,
  };
  while (bytesOf(long) < bytes - 500) long.pieces.push({ kind: 'text', text: letters(200) });
  while (bytesOf(long) > bytes - 300) long.pieces.pop();
  const left = bytes - bytesOf(long) - 3 * (bytesOf({ kind: 'text', text: '' }) + 1);
  const third = Math.floor(left / 3);
  const ends = [third, third, left - 2 * third].map((count): Piece => ({ kind: 'text', text: letters(count) }));
  return { ...long, pieces: [...long.pieces, ...ends] };
}

describe('refused', () => {
  const without = (key: keyof Facts) => Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
  test.each(Object.keys(facts) as (keyof Facts)[])('without %s', (key) => {
    expect(readFacts(without(key))).toBeUndefined();
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'facts'],
    ['a list', [facts]],
    ['one piece too many', { ...facts, pieces: [password, ...Array<Piece>(200).fill(words)], at: 0 }],
    ['no pieces', { ...facts, pieces: [], at: 0 }],
    ['pieces that are no list', { ...facts, pieces: { 0: password, length: 1 }, at: 0 }],
    ['a hole among the pieces', { ...facts, pieces: [password, null], at: 0 }],
    ['one letter too many in a piece', withPiece({ ...words, text: letters(201) })],
    ['one letter too many in the title', { ...facts, title: letters(201) }],
    ['one letter too many in the address', { ...facts, address: letters(201) }],
    ['one letter too many in the step before', { ...facts, earlierStep: letters(401) }],
    ['one letter too many in a label', withField({ labels: [letters(201)] })],
    ['one letter too many in a name', withField({ names: { id: letters(201) } })],
    ['one letter too many in the shape', withField({ shape: { placeholder: letters(201) } })],
    ['one letter too many in a type', withField({ type: letters(201) })],
    ['one label too many', withField({ labels: Array<string>(8).fill('x') })],
    ['one element around too many', { ...facts, around: Array<object>(6).fill({}) }],
    ['an unknown name', withField({ names: { id: 'p', value: 'kittiwake' } })],
    ['an unknown attribute', withField({ shape: { value: 'kittiwake' } })],
    ['an unknown name around', { ...facts, around: [{ onclick: 'x' }] }],
    ['a name that is a list', { ...facts, around: [['id']] }],
    ['a name that is a number', withField({ names: { id: 7 } })],
    ['a label that is an object', withField({ labels: [{}] })],
    ['an unknown kind', withPiece({ kind: 'image', text: '' })],
    ['a kind that every object has', withPiece({ kind: 'constructor', text: '' })],
    ['a field without its facts', withPiece({ kind: 'entry', text: '' })],
    ['a choice without its facts', withPiece({ kind: 'choice', text: '' })],
    ['words with the facts of a field', withPiece({ ...words, field })],
    ['a button with the facts of a field', withPiece({ kind: 'submit', text: 'Go', field: null })],
    ['a text that is none', withPiece({ kind: 'text', text: 7 })],
    ['a place beyond the end', { ...facts, at: 3 }],
    ['a place before the beginning', { ...facts, at: -1 }],
    ['a place that is words', { ...facts, at: 0 }],
    ['a place between two', { ...facts, at: 1.5 }],
    ['no number of a place', { ...facts, at: NaN }],
    ['a place as text', { ...facts, at: '1' }],
    ['the first place as text', { ...facts, pieces: [password], at: '0' }],
    ['a place in a list', { ...facts, at: [1] }],
    ['the length of the pieces', { ...facts, at: 'length' }],
  ])('%s', (_, raw) => {
    expect(readFacts(raw)).toBeUndefined();
  });

  test.each([
    ['a name', '"id":"p"'],
    ['the shape', '"autocomplete":"new-password"'],
    ['a name around', '"id":"join"'],
  ])('a prototype of its own as %s', (_, beside) => {
    const json = JSON.stringify(facts);
    expect(json).toContain(beside);
    expect(readFacts(JSON.parse(json.replace(beside, `${beside},"__proto__":{"name":"x"}`)))).toBeUndefined();
    expect(readFacts(JSON.parse(json.replace(beside, `${beside},"__proto__":"x"`)))).toBeUndefined();
  });

  test('where a prototype stands among the parts, it is left behind', () => {
    const json = JSON.stringify(facts).replace('{"pieces"', '{"__proto__":{"at":0},"pieces"');
    expect(readFacts(JSON.parse(json))).toStrictEqual(facts);
    expect(({} as { at?: number }).at).toBeUndefined();
  });
});

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
