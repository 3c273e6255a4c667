// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { formOf, isElement, parentOf, tagOf, textOf, walk } from '../../../../src/forms/reading/composed-tree.ts';
import { render } from '../render.ts';

const tags = (root: Node, limit = 100, open?: (element: Element) => ShadowRoot | null) => {
  const seen: string[] = [];
  const whole = walk(root, limit, (node) => void (isElement(node) && seen.push(tagOf(node))), open);
  return { seen, whole };
};

test('walks in document order, into open roots and into closed ones that can be opened', () => {
  render('<input type="password"><div id="open"></div><x-box></x-box><p></p>');
  const open = document.querySelector('#open')?.attachShadow({ mode: 'open' });
  const closed = document.querySelector('x-box')?.attachShadow({ mode: 'closed' });
  if (!open || !closed) throw new Error('no roots');
  open.innerHTML = '<b></b>';
  closed.innerHTML = '<i></i>';
  const opened = (element: Element) => (element.localName === 'x-box' ? closed : null);
  expect(tags(document.body, 100, opened).seen).toEqual(['body', 'input', 'div', 'b', 'x-box', 'i', 'p']);
  expect(tags(document.body).seen).not.toContain('i');
  expect(parentOf(closed)).toBe(document.querySelector('x-box'));
});

test('stops at its limit and says so', () => {
  render(`<input type="password">${'<p></p>'.repeat(200)}`);
  expect(tags(document.body, 50).whole).toBe(false);
  expect(tags(document.body, 500).whole).toBe(true);
});

test('ends where shadow roots lead in a circle', () => {
  render('<input type="password"><x-a></x-a>');
  const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<x-b></x-b>';
  expect(tags(document.body, 1_000, (element) => (element.localName === 'x-b' ? root : null)).whole).toBe(false);
});

test('reads a form whose own properties its inputs have replaced', () => {
  const field = render(`<form id="f">
    <input name="parentNode"><input name="firstChild"><input name="nodeType"><input name="localName">
    <input name="textContent"><input name="nextSibling"><input name="getAttribute"><input type="password" id="it"></form>`);
  const form = formOf(field);
  expect(form && tagOf(form)).toBe('form');
  expect(form && parentOf(form)).toBe(document.body);
  expect(form && textOf(form).trim()).toBe('');
  expect(tags(document.body).seen.filter((tag) => tag === 'input').length).toBe(8);
});

test('finds the form around custom elements', () => {
  render('<form><x-field></x-field></form><input type="password">');
  const root = document.querySelector('x-field')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no root');
  root.innerHTML = '<input type="password">';
  expect(formOf(root.querySelector('input') as HTMLInputElement)).toBe(document.querySelector('form'));
});
