// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readCluster } from '../../../../src/forms/reading/cluster.ts';
import { readField } from '../../../../src/forms/reading/read-field.ts';
import { isTypedTwice } from '../../../../src/forms/reading/typed-twice.ts';
import { render } from '../render.ts';

function typed(first: string, second: string, type = 'password'): boolean {
  const field = render(`<form><input type="password" id="it"><input name="password" type="${type}" id="other"></form>`);
  const other = document.querySelector<HTMLInputElement>('#other');
  field.value = first;
  if (other) other.value = second;
  const twice = isTypedTwice(field, readCluster(field.form as Node, field));
  expect(readField(field)?.typedTwice).toBe(twice);
  return twice;
}

test('two equal values are a password and its confirmation', () => {
  expect(typed('kittiwake', 'kittiwake')).toBe(true);
  expect(typed('kittiwake', 'kittiwakes')).toBe(false);
});

test('empty and very short values are equal by chance', () => {
  expect(typed('', '')).toBe(false);
  expect(typed('abc', 'abc')).toBe(false);
});

test('a text twin, or one that cannot be seen, says nothing', () => {
  expect(typed('kittiwake', 'kittiwake', 'text')).toBe(false);
  // jsdom knows no `checkVisibility`: seen from here the other field is hidden.
  const visible = vi.fn(function (this: Element) {
    return this.id !== 'other';
  });
  Object.assign(Element.prototype, { checkVisibility: visible });
  expect(typed('kittiwake', 'kittiwake')).toBe(false);
  expect(visible).toHaveBeenCalled();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

test('a copy that no person has typed says nothing', () => {
  const field = render('<form><input type="password" id="it"><input type="password" id="other"></form>');
  const other = document.querySelector<HTMLInputElement>('#other');
  if (!other) throw new Error('no copy');
  field.value = other.value = 'kittiwake';
  const twice = (...typedIn: HTMLInputElement[]) =>
    readField(field, { wasTyped: (input) => typedIn.includes(input) })?.typedTwice;
  expect(twice(field)).toBe(false);
  expect(twice(other)).toBe(false);
  expect(twice(field, other)).toBe(true);
});
