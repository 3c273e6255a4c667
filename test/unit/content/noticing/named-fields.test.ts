// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<(question: object) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', sendMessage } });
const { askWhetherNamed, isNamed, mayBeNamed } = await import('../../../../src/content/noticing/named-fields.ts');
const { hasBeenPassword, isPasswordField } = await import('../../../../src/content/noticing/field-memory.ts');

let field: HTMLInputElement;
const fieldOf = (html: string) => {
  document.body.innerHTML = `<form><label>Password ${html}</label></form>`;
  return document.querySelector('input') as HTMLInputElement;
};

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue(true);
  field = fieldOf('<input name="pwd">');
});

test('a text field is asked about with what it is called, and without what is typed', async () => {
  field.value = 'kittiwake-72';
  expect(mayBeNamed(field)).toBe(true);
  expect(isNamed(field)).toBeUndefined();
  expect(await askWhetherNamed(field)).toBe(true);
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
    ask: 'names-password',
    field: { type: 'text', names: { name: 'pwd' }, labels: ['Password'], shape: {} },
  });
});

test.each([true, false])('an answer of %j holds for as long as the field is called so', async (named) => {
  sendMessage.mockResolvedValue(named);
  expect(await askWhetherNamed(field)).toBe(named);
  field.value = 'typed';
  expect(isNamed(field)).toBe(named);
  // Whoever is named so is a password, and needs no question; whoever is not is not asked about again.
  expect(mayBeNamed(field)).toBe(named);
  field.name = 'city';
  expect(isNamed(field)).toBeUndefined();
  expect(mayBeNamed(field)).toBe(true);
});

test.each(['id', 'aria-label', 'placeholder'])('another %s is another name', async (attribute) => {
  sendMessage.mockResolvedValue(false);
  await askWhetherNamed(field);
  expect(mayBeNamed(field)).toBe(false);
  field.setAttribute(attribute, 'password');
  expect(mayBeNamed(field)).toBe(true);
});

test.each(['yes', 1, { named: true }])('an answer of %j is no yes', async (answer) => {
  sendMessage.mockResolvedValue(answer);
  expect(await askWhetherNamed(field)).toBe(false);
});

test.each([
  '<input name="pwd" type="email">',
  '<input name="pwd" type="search">',
  '<input name="pwd" type="number">',
  '<input name="pwd" type="checkbox">',
  '<input name="pwd" type="password">',
  '<input name="pwd" autocomplete="email">',
  '<input name="pwd" autocomplete="one-time-code">',
  '<input name="pwd" autocomplete="section-a username">',
  '<input name="pwd" readonly>',
  '<input name="pwd" list="cities">',
  '<input name="pwd" role="combobox">',
  '<input name="pwd" inputmode="numeric">',
])('%s is never asked about', (html) => {
  expect(mayBeNamed(fieldOf(html))).toBe(false);
});

test.each([
  '<input>',
  '<input name="pwd" type="">',
  '<input name="pwd" type="unheard-of">',
  '<input name="pwd" autocomplete="off">',
  '<input name="pwd" autocomplete="on">',
  '<input name="pwd" autocomplete="new-password">',
  '<input name="pwd" autocomplete="section-a current-password">',
])('%s may be', (html) => {
  expect(mayBeNamed(fieldOf(html))).toBe(true);
});

test('a field is a password from the answer on, and for as long as it is called so', async () => {
  expect(isPasswordField(field)).toBe(false);
  const answered = askWhetherNamed(field);
  expect(isPasswordField(field)).toBe(false);
  await answered;
  expect(isPasswordField(field)).toBe(true);
  expect(hasBeenPassword(field)).toBe(false);
  field.type = 'email';
  expect(isPasswordField(field)).toBe(false);
  field.type = 'text';
  field.name = 'city';
  expect(isPasswordField(field)).toBe(false);
});

test('a field of which the background says no is none', async () => {
  sendMessage.mockResolvedValue(false);
  await askWhetherNamed(field);
  expect(isPasswordField(field)).toBe(false);
});

test('what once was a password needs no answer', async () => {
  const shown = fieldOf('<input type="password" name="x">');
  expect(isPasswordField(shown)).toBe(true);
  shown.type = 'text';
  expect(isPasswordField(shown)).toBe(true);
  expect(hasBeenPassword(shown)).toBe(true);
  expect(sendMessage).not.toHaveBeenCalled();
});

const changes: [what: string, change: (input: HTMLInputElement) => unknown][] = [
  ['a name', (input) => (input.name = 'full_name')],
  ['a placeholder', (input) => (input.placeholder = 'Full name')],
  ['a label', (input) => input.labels?.[0]?.firstChild && (input.labels[0].firstChild.nodeValue = 'Full name')],
  ['a type', (input) => (input.type = 'email')],
];
test.each(changes)('what once was a password is none with %s of its own', (_, change) => {
  const shown = fieldOf('<input type="password" name="x">');
  expect(isPasswordField(shown)).toBe(true);
  shown.type = 'text';
  change(shown);
  expect(isPasswordField(shown)).toBe(false);
  // What it holds may still be one, and is not read.
  expect(hasBeenPassword(shown)).toBe(true);
  shown.type = 'password';
  expect(isPasswordField(shown)).toBe(true);
});

test.each(['email', 'tel', 'number', 'search', 'url'])('of type %s nothing is a password', (type) => {
  const turned = fieldOf('<input type="password" name="password">');
  expect(isPasswordField(turned)).toBe(true);
  turned.type = type;
  expect(isPasswordField(turned)).toBe(false);
});

test('what the background said of a label holds for that label', async () => {
  expect(await askWhetherNamed(field)).toBe(true);
  field.labels?.[0]?.prepend('No ');
  expect(isPasswordField(field)).toBe(false);
});
