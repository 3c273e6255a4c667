import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/background/asking/read-facts.ts';
import { type Facts, type FieldFacts, limits, type Piece } from '../../../../src/forms/facts.ts';

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
const many = <T>(count: number, each: T) => Array.from({ length: count }, () => each);
const throughJson = (raw: unknown): unknown => JSON.parse(JSON.stringify(raw));
const bytesOf = (raw: unknown) => Buffer.byteLength(JSON.stringify(raw));
const withPiece = (piece: unknown) => ({ ...facts, pieces: [piece, password], at: 1 });
const withField = (part: object) => ({ ...facts, pieces: [{ ...password, field: { ...field, ...part } }], at: 0 });
const letters = (count: number) => 'x'.repeat(count);

describe('what a page’s part sends', () => {
  test.each<[string, Facts]>([
    ['a form', facts],
    ['as many pieces as may be', { ...facts, pieces: [...many(limits.pieces - 1, words), password], at: 199 }],
    ['as many letters', { ...facts, title: letters(200), earlierStep: letters(400) }],
    ['as many labels', withField({ labels: many(7, 'Password') })],
    ['as many names around', { ...facts, around: many(5, { name: 'x' }) }],
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
    pieces: [password, ...many<Piece>(50, { kind: 'text', text: '漢'.repeat(200) })],
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
    ['one piece too many', { ...facts, pieces: [password, ...many(200, words)], at: 0 }],
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
    ['one label too many', withField({ labels: many(8, 'x') })],
    ['one element around too many', { ...facts, around: many(6, {}) }],
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
