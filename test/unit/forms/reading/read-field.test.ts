// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { readFacts } from '../../../../src/background/asking/read-facts.ts';
import { type Facts, limits } from '../../../../src/forms/facts.ts';
import { factsOf } from '../kind-of-field.ts';
import { render } from '../render.ts';

const bytesOf = (raw: unknown) => Buffer.byteLength(JSON.stringify(raw));
const throughJson = (raw: unknown): unknown => JSON.parse(JSON.stringify(raw));

/** Every text in it, however deep. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}
const holds = (facts: Facts, value: string) => textsIn(facts).some((text) => text.includes(value));

beforeEach(() => {
  document.title = '';
});

describe('a value', () => {
  const form = `<form id="join"><h2>Join</h2><p id="said"></p>
    <label>Name <input name="user"></label><label>Mail <input type="email" name="mail"></label>
    <label id="l">Password <output></output><input type="password" id="it"></label>
    <label>Again <input type="password" name="again"></label><input type="hidden" name="token">
    <input type="checkbox" name="ok"> I agree <select name="where"><option>Here</option></select>
    <input type="submit" value="Sign up"><p id="below"></p></form>`;
  const typed = (selector: string) => [...document.querySelectorAll<HTMLInputElement>(selector)];
  const entries = 'input:not([type=hidden], [type=checkbox], [type=submit])';
  /** What nobody says by chance. No leading and trailing spaces: those are not shown. */
  const value = fc
    .oneof(
      fc.string({ minLength: 6, maxLength: 40 }),
      fc.string({ unit: 'grapheme', minLength: 6, maxLength: 20 }),
      fc.stringMatching(/^[a-z]{4,8}[-_0-9]{2,4}[a-zé]{0,4}$/),
      fc.stringMatching(/^\d{6,10}$/),
    )
    .filter((text) => !/^[a-z]*$/i.test(text) && !form.includes(text.trim()) && text.trim().length >= 6)
    .map((text) => text.replace(/\s+/g, '.'));

  test('is in no fact, whatever is typed into whichever field, and whatever is written as a value', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 6 }),
        fc.array(value, { minLength: 6, maxLength: 6 }),
        (values, attributes) => {
          const field = render(form);
          const inputs = typed('input:not([type=submit])');
          inputs.forEach((input, index) => {
            input.setAttribute('value', attributes[index] as string);
            input.value = values[index] as string;
          });
          const facts = factsOf(field);
          expect([...values, ...attributes].filter((each) => holds(facts, each))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('is in no fact either where the page shows it beside its field, in a label, a name or a title', () => {
    const places = ['said', 'label', 'button', 'below', 'title', 'name', 'placeholder', 'class'] as const;
    fc.assert(
      fc.property(value, fc.nat(3), fc.constantFrom(...places), fc.boolean(), (typedValue, which, place, alone) => {
        const field = render(form);
        const inputs = typed(entries);
        (inputs[which] as HTMLInputElement).value = typedValue;
        // Browsers take some of what is typed away in a field of some types.
        const { value: held } = inputs[which] as HTMLInputElement;
        if (held.length < 6 || /^[a-z]*$/i.test(held)) return;
        show(place, alone ? held : `You chose ${held}, as I see`, field);
        expect(holds(factsOf(field), held)).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  function show(place: string, text: string, field: HTMLInputElement): void {
    const element = (selector: string) => document.querySelector(selector) as HTMLElement;
    if (place === 'said' || place === 'below') element(`#${place}`).textContent = text;
    if (place === 'label') element('output').textContent = text;
    if (place === 'button') (element('[type=submit]') as HTMLInputElement).value = text;
    if (place === 'title') document.title = text;
    if (place === 'name') field.name = text;
    if (place === 'placeholder') field.placeholder = text;
    if (place === 'class') element('form').className = text;
  }

  test('makes no difference: the facts are equal before and after it is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(value, fc.constantFrom('', 'password', 'Join', 'a')), { minLength: 4, maxLength: 4 }),
        (values) => {
          const field = render(form);
          const before = factsOf(field);
          typed(entries).forEach((input, index) => (input.value = values[index] as string));
          expect(factsOf(field)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of letters alone is no reason to leave the label out that says the same', () => {
    const field = render(form);
    field.value = 'Password';
    expect(holds(factsOf(field), 'Password')).toBe(true);
  });
});

describe('however huge a form is', () => {
  const cjk = '請選擇一個安全的密碼，至少八個字符。'.repeat(30);
  const long = 'a-very-long-name_'.repeat(40);
  const row = (n: number) => `<h3 class="${long}">${n} ${cjk}</h3><label for="f${n}">${n} ${cjk}</label>
    <input id="f${n}" name="${long}" class="${long}" data-testid="${long}" formcontrolname="${long}" placeholder="${cjk}"
      title="${cjk}" pattern="${long}" aria-label="${cjk}">`;
  const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n)).join('');
  const plain = (count: number, word: string) =>
    Array.from({ length: count }, (_, n) => `<p>${word} ${n}</p>`).join('');
  const mine = '<input type="password" id="it" name="mine">';

  test.each([
    ['a hundred fields before', rows(100) + mine],
    ['a hundred fields after', mine + rows(100)],
    ['fifty on either side', rows(50) + mine + rows(50)],
    ['five hundred words on either side', plain(500, 'before') + mine + plain(500, 'after')],
    ['one text without end', `<p>${cjk.repeat(50)}</p>${mine}`],
    ['a field of long names', row(1).replace('<input id="f1"', '<input type="password" id="it"')],
    ['half an emoji at the end', `<p>${'😀'.repeat(99)}x😀😀</p>${mine}`],
  ])('with %s, its facts are within the limits, and let through', (_, html) => {
    document.title = cjk;
    const facts = factsOf(render(`<form class="${long}" name="${long}" action="/${long}">${html}</form>`));
    expect(facts.pieces.length).toBeLessThanOrEqual(limits.pieces);
    expect(Math.max(...textsIn(facts).map((text) => text.length))).toBeLessThanOrEqual(limits.letters);
    expect(bytesOf(facts)).toBeLessThanOrEqual(limits.bytes);
    expect(facts.pieces[facts.at]?.field).toMatchObject({ type: 'password', names: { id: 'it' } });
    expect(readFacts(throughJson(facts))).toEqual(facts);
  });

  test('the pieces next to the field are kept, as many before it as after', () => {
    const facts = factsOf(render(`<form>${plain(500, 'before')}${mine}${plain(500, 'after')}</form>`));
    const texts = facts.pieces.map(({ text }) => text);
    const before = Array.from({ length: 100 }, (_, n) => `before ${400 + n}`);
    const after = Array.from({ length: 99 }, (_, n) => `after ${n}`);
    expect(texts).toEqual([...before, '', ...after]);
    expect(facts.at).toBe(100);
  });

  test('what one side does not need the other one has', () => {
    const facts = factsOf(render(`<form><p>only</p>${mine}${plain(500, 'after')}</form>`));
    expect(facts.at).toBe(1);
    expect(facts.pieces.map(({ text }) => text).slice(0, 4)).toEqual(['only', '', 'after 0', 'after 1']);
    expect(facts.pieces).toHaveLength(limits.pieces);
  });

  test('where bytes run out, it is those next to the field that are told of', () => {
    const facts = factsOf(render(`<form>${rows(50)}${mine}${rows(50)}</form>`));
    expect(facts.pieces[facts.at - 1]?.field?.names.id).toBe('f49');
    expect(facts.pieces[facts.at + 1]).toMatchObject({ kind: 'heading', text: expect.stringMatching(/^0 /) as string });
    // Not much is left over.
    expect(bytesOf(facts)).toBeGreaterThan(limits.bytes - 6_000);
  });
});

test('a field alone on its page is read as well', () => {
  const facts = factsOf(render('<input type="password">'));
  expect(facts.pieces[facts.at]).toEqual({
    kind: 'password',
    text: '',
    field: { type: 'password', names: {}, labels: [], shape: {} },
  });
});
