// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/background/asking/read-facts.ts';
import { limits } from '../../../src/forms/facts.ts';
import { featuresOf } from '../../../src/forms/judging/features.ts';
import { viewField } from '../../../src/forms/judging/field-view.ts';
import { namePasswords } from '../../../src/forms/judging/judge-field.ts';
import { whyNotAPassword } from '../../../src/forms/judging/not-a-password.ts';
import { readCluster } from '../../../src/forms/reading/cluster.ts';
import { clusterRoot } from '../../../src/forms/reading/cluster-root.ts';
import { readField } from '../../../src/forms/reading/read-field.ts';
import { factsOf, kindOfField } from './kind-of-field.ts';

const clobbering = [
  'parentNode',
  'nodeType',
  'action',
  'elements',
  'getAttribute',
  'id',
  'labels',
  'children',
  'title',
];
const tag = fc.constantFrom('div', 'form', 'p', 'label', 'h2', 'a', 'button', 'fieldset', 'select', 'x-box', 'table');
const leaf = fc.oneof(
  fc.record({ tag: fc.constant('input'), type: fc.constantFrom('password', 'text', 'hidden', 'submit', 'checkbox') }),
  fc.record({ tag: fc.constant('#text'), type: fc.string() }),
);
interface Tree {
  tag: string;
  type?: string;
  name?: string;
  shadow?: boolean;
  children?: Tree[];
}
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'medium' },
    leaf,
    fc.record({
      tag,
      name: fc.constantFrom(...clobbering),
      shadow: fc.boolean(),
      children: fc.array(tie('node'), { maxLength: 5 }),
    }),
  ),
})).node;

function grow(parent: Node, { tag: name, type, shadow, children, ...rest }: Tree, clobber: string): void {
  if (name === '#text') {
    parent.appendChild(document.createTextNode(type ?? ''));
    return;
  }
  const element = document.createElement(name);
  if (element instanceof HTMLInputElement) element.type = type ?? 'text';
  element.setAttribute('name', rest.name ?? clobber);
  parent.appendChild(element);
  const inside = shadow && name === 'x-box' ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of children ?? []) grow(inside, child, clobber);
}

/** All inputs, those in shadow roots, too. */
const inputsIn = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll('input'),
  ...[...root.querySelectorAll('x-box')].flatMap((host) => (host.shadowRoot ? inputsIn(host.shadowRoot) : [])),
];

test('no document makes reading or judging throw or silently give up, or send what the decoder refuses', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(...clobbering), fc.boolean(), (shape, clobber, detached) => {
      document.body.innerHTML = '<input type="password">';
      grow(document.body, shape, clobber);
      const inputs = inputsIn(document);
      if (detached) document.body.innerHTML = '';
      for (const input of inputs) {
        const facts = factsOf(input);
        expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
        // Of what is no password nothing more is asked: the parts are asked, too.
        const view = viewField(namePasswords(facts));
        whyNotAPassword(view);
        expect(featuresOf(view).size).toBeGreaterThan(0);
        expect(['new', 'current', 'other', 'none']).toContain(kindOfField(input));
      }
    }),
    { numRuns: 150 },
  );
});

test('collaborators that lead in circles or throw are survived', () => {
  document.body.innerHTML = '<x-a><x-b></x-b></x-a><form><input type="password"></form>';
  const root = document.querySelector('x-a')?.attachShadow({ mode: 'closed' });
  const input = document.querySelector('input');
  if (!root || !input) throw new Error('no root');
  root.innerHTML = '<x-c></x-c>';
  expect(kindOfField(input, { shadowRootOf: () => root })).not.toBe('unread');
  const throwing = () => {
    throw new Error('from the page');
  };
  document.querySelector('form')?.append(document.createElement('x-d'));
  expect(readField(input, { shadowRootOf: throwing })).toBeUndefined();
});

test('a page with 5,000 inputs and a form of 50,000 nodes cost a bounded number of steps', () => {
  document.body.innerHTML = `<form>${'<p>a</p>'.repeat(16_000)}${'<input name="a">'.repeat(5_000)}<input type="password" id="it"></form>`;
  const input = document.querySelector('#it');
  if (!(input instanceof HTMLInputElement)) throw new Error('no input');
  expect(readCluster(clusterRoot(input), input).length).toBeLessThanOrEqual(2_001);
  const facts = factsOf(input);
  expect(facts.pieces.length).toBeLessThanOrEqual(limits.pieces);
  expect(facts.pieces[facts.at]).toMatchObject({ kind: 'password', field: { type: 'password', names: { id: 'it' } } });
  expect(viewField(facts).passwords).toContain(facts.at);
  expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
});
