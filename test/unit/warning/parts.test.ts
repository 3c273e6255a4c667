// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import type { MakeText } from '../../../src/elements/text-box.ts';
import { buildPart, type Part } from '../../../src/warning/parts.ts';

const makeText = vi.fn<MakeText>((_, parts, name = 'p') => {
  const element = document.createElement(name);
  element.className = parts?.class ?? '';
  return { element, say: () => undefined };
});

test('what is sealed is told to the maker of texts, and to no element of the page’s', () => {
  const seal: Part = {
    name: 'p',
    class: 'why',
    text: 'It was seen 2,304 times.',
    sealed: 'p',
    attributes: { dir: 'ltr' },
  };
  const built = buildPart({ name: 'div', parts: [seal] }, makeText);
  expect(makeText).toHaveBeenCalledExactlyOnceWith(seal.text, { class: 'why', attributes: { dir: 'ltr' } }, 'p');
  expect(built.outerHTML).toBe('<div><p class="why"></p></div>');
});

test('all else is built as it is, its text as text', () => {
  const icon: Part = { name: 'svg', class: 'icon', parts: [{ name: 'path', attributes: { d: 'M0 0' } }] };
  const built = buildPart({ name: 'div', parts: [icon, { name: 'p', text: '<b>' }] }, makeText);
  expect(built.outerHTML).toBe('<div><svg class="icon"><path d="M0 0"></path></svg><p>&lt;b&gt;</p></div>');
  expect(built.firstElementChild?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});
