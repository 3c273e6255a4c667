// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { clusterRoot } from '../../../../src/forms/reading/cluster-root.ts';
import { isElement } from '../../../../src/forms/reading/composed-tree.ts';
import { render } from '../render.ts';

const rootOf = (html: string) => {
  const root = clusterRoot(render(html));
  return isElement(root) ? root.id || root.localName : 'no element';
};
const box = (id: string, inside = '') =>
  `<div id="${id}"><h2>Words</h2><p><input name="user"></p><p><input type="password" ${inside}></p><button>Go</button></div>`;

test('the form of a field is its cluster', () => {
  expect(rootOf('<main><form id="form"><div><input type="password"></div></form></main>')).toBe('form');
});

test('of two boxes without a form each is its own', () => {
  expect(rootOf(`<main>${box('left', 'id="it"')}${box('right')}</main>`)).toBe('left');
  expect(rootOf(`<main>${box('left')}${box('right', 'id="it"')}</main>`)).toBe('right');
});

test('a heading around the fields belongs to them, an article does not', () => {
  expect(rootOf(`<section><h1>Create account</h1>${box('box', 'id="it"')}</section>`)).toBe('body');
  const article = '<p>word </p>'.repeat(20) + 'words '.repeat(300);
  expect(rootOf(`<section>${article}${box('box', 'id="it"')}</section>`)).toBe('box');
});

test('a button that shows the password does not end the search', () => {
  const shown = '<p><input type="password" id="it"><button type="button">Show</button></p>';
  expect(rootOf(`<section id="all"><p><input name="mail"></p>${shown}<button>Go</button></section>`)).not.toBe('p');
});

test('another form is never swallowed', () => {
  expect(rootOf(`<main><form>${box('a')}</form><div id="mine"><input type="password" id="it"></div></main>`)).toBe(
    'mine',
  );
});

test('a form around the whole page is divided', () => {
  const article = 'words '.repeat(1_200);
  expect(rootOf(`<form id="page"><p>${article}</p>${box('left', 'id="it"')}${box('right')}</form>`)).toBe('left');
});

test('a field outside its form brings both together', () => {
  const html =
    '<section id="both"><form id="f"><h2>Register</h2></form><p><input type="password" form="f"></p></section>';
  expect(['both', 'body']).toContain(rootOf(html));
});

test('a field deep in wrappers finds the others and the button', () => {
  const wrapped = (html: string) => '<div>'.repeat(12) + html + '</div>'.repeat(12);
  const fields = ['<input name="mail">', '<input type="password" id="it">', '<input type="password">'].map(wrapped);
  const html = `<div id="box">${fields.join('')}${wrapped('<button>Join</button>')}</div>`;
  expect(rootOf(`<main>${html}${'<p>words</p>'.repeat(400)}<input name="search"></main>`)).toBe('box');
});

test('however deep a field is, the search for its cluster visits a bounded number of nodes', () => {
  // Of a div it is asked whether it has a shadow root each time it is visited.
  const visited = vi.fn(() => null);
  const level = `<div>${'<div></div>'.repeat(20)}`;
  const field = render(level.repeat(55) + '<input type="password">' + '</div>'.repeat(55));
  clusterRoot(field, { shadowRootOf: visited });
  expect(visited.mock.calls.length).toBeGreaterThan(4_000);
  expect(visited.mock.calls.length).toBeLessThanOrEqual(8_000);
});
