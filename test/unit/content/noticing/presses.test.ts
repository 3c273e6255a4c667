// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop' } });
const { pressesOf } = await import('../../../../src/content/noticing/drawn-keys.ts');
const { stateOf } = await import('../../../../src/content/noticing/field-memory.ts');

test('on a busy page, where the next press comes before the look after the last one, each key has its letter', () => {
  vi.useFakeTimers();
  document.body.innerHTML = '<form><input type="password"><p><button type="button">q</button></p></form>';
  const field = document.querySelector('input') as HTMLInputElement;
  const key = document.querySelector('button') as HTMLButtonElement;
  const pending = new Set<HTMLInputElement>();
  const touch = (touched: HTMLInputElement): void => {
    pending.add(touched);
    stateOf(touched).type(touched.value);
  };
  const pressed = pressesOf(pending, touch, () => undefined);
  addEventListener('click', (event) => pressed(event, event.target ?? undefined), { capture: true });
  key.addEventListener('click', () => {
    field.value += key.textContent;
  });

  for (const letter of 'dragon') {
    key.textContent = letter;
    key.click();
  }
  vi.runAllTimers();
  expect(field.value).toBe('dragon');
  expect(stateOf(field).isTyping('dragon')).toBe(true);
});
