// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Facts } from '../../../../src/forms/facts.ts';

const sendMessage = vi.fn<(question: { ask: string; facts: Facts }) => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', sendMessage } });
const { purposeOf } = await import('../../../../src/content/asking/field-kind.ts');
const { typedFields } = await import('../../../../src/content/noticing/field-memory.ts');

let field: HTMLInputElement;
let again: HTMLInputElement;
const inputs = () => [...document.querySelectorAll('input')];
const label = () => document.querySelector('label') as HTMLLabelElement;

beforeEach(() => {
  sendMessage.mockReset().mockResolvedValue({ kind: 'new', ifTwice: 'new' });
  document.body.innerHTML = `<form id="join"><h2>Join</h2><label for="p">Password</label><input type="password" id="p">
    <input type="password" name="again"><button>Sign up</button></form>`;
  [field, again] = inputs() as [HTMLInputElement, HTMLInputElement];
});

test('is asked once while what is read stays the same, whatever is typed', async () => {
  for (const typed of ['', 'k', 'kittiwake-72']) {
    field.value = typed;
    expect(await purposeOf(field).kind).toBe('new');
  }
  await Promise.all([purposeOf(field).kind, purposeOf(field).kind]);
  expect(sendMessage).toHaveBeenCalledOnce();
  expect(sendMessage.mock.lastCall?.[0]).toMatchObject({
    ask: 'judge-field',
    facts: { around: [{ id: 'join' }, { id: 'join' }, {}, {}, {}] },
  });
});

test('asked twice before the answer has come, it is one question', async () => {
  const kinds = [purposeOf(field).kind, purposeOf(field).kind];
  expect(await Promise.all(kinds)).toEqual(['new', 'new']);
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('is asked again when a label changes, and what is said then holds', async () => {
  await purposeOf(field).kind;
  label().textContent = 'Current password';
  sendMessage.mockResolvedValue({ kind: 'current', ifTwice: 'current' });
  expect(await purposeOf(field).kind).toBe('current');
  expect(await purposeOf(field).kind).toBe('current');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('each field has an answer of its own', async () => {
  await purposeOf(field).kind;
  sendMessage.mockResolvedValue({ kind: 'current', ifTwice: 'new' });
  expect(await purposeOf(again).kind).toBe('current');
  expect(await purposeOf(field).kind).toBe('new');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('where nobody answers nothing is known, and it is asked again the next time', async () => {
  vi.useFakeTimers();
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  const asked = purposeOf(field);
  await vi.advanceTimersByTimeAsync(30_000);
  vi.useRealTimers();
  expect(await asked.kind).toBeUndefined();
  expect(asked.isOther).toBe(false);
  expect(purposeOf(field).isOther).toBe(false);
  sendMessage.mockReset().mockResolvedValue({ kind: 'new', ifTwice: 'new' });
});

test('after nobody answered, the next answer counts', async () => {
  sendMessage.mockResolvedValueOnce('no judgement');
  expect(await purposeOf(field).kind).toBeUndefined();
  expect(await purposeOf(field).kind).toBe('new');
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test.each([
  ['new', 'new'],
  ['current', 'current'],
  ['other', undefined],
  ['none', undefined],
])('%s is answered as %s', async (kind, told) => {
  sendMessage.mockResolvedValue({ kind, ifTwice: kind });
  const first = purposeOf(field);
  expect(first.isOther).toBe(false);
  expect(await first.kind).toBe(told);
  // Now it is known before anybody waits.
  expect(purposeOf(field).isOther).toBe(told === undefined);
});

test.each([
  { kind: 'any', ifTwice: 'new' },
  { kind: 'new' },
  { kind: 'new', ifTwice: 'toString' },
  ['new', 'new'],
  'new',
  true,
])('%j is no answer', async (answer) => {
  sendMessage.mockResolvedValue(answer);
  expect(await purposeOf(field).kind).toBeUndefined();
});

test('a value that a person typed twice is judged by the other half of the answer, without another question', async () => {
  sendMessage.mockResolvedValue({ kind: 'none', ifTwice: 'new' });
  expect(await purposeOf(field).kind).toBeUndefined();
  expect(purposeOf(field).isOther).toBe(true);
  field.value = again.value = 'kittiwake-72';
  expect(purposeOf(field).isOther).toBe(true);
  for (const each of [field, again]) typedFields.add(each);
  expect(purposeOf(field).isOther).toBe(false);
  expect(await purposeOf(field).kind).toBe('new');
  again.value = 'kittiwake-7';
  expect(await purposeOf(field).kind).toBeUndefined();
  expect(sendMessage).toHaveBeenCalledOnce();
});

test('no message holds the value that was typed, nor one that was filled in', async () => {
  again.setAttribute('value', 'petrel-harbour-31');
  field.value = 'kittiwake-72';
  label().textContent = 'You chose kittiwake-72';
  await purposeOf(field).kind;
  await purposeOf(again).kind;
  const sent = JSON.stringify(sendMessage.mock.calls);
  expect(sent).toContain('judge-field');
  expect(sent).not.toContain('kittiwake-72');
  expect(sent).not.toContain('petrel-harbour-31');
});

test('where the page cannot be read nobody is asked', async () => {
  Object.defineProperty(field, 'type', {
    get: () => {
      throw new Error('from the page');
    },
  });
  const { kind, isOther } = purposeOf(field);
  expect([await kind, isOther]).toEqual([undefined, true]);
  expect(sendMessage).not.toHaveBeenCalled();
});
