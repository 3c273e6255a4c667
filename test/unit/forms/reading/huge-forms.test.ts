// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

/** How often something was looked at, until it is set back. */
const looked = { nodes: 0, styles: 0 };

// The reader takes the prototypes' getters as they are when it is loaded.
const nodeType = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType');
Object.defineProperty(Node.prototype, 'nodeType', {
  configurable: true,
  get(this: Node) {
    looked.nodes += 1;
    return nodeType?.get?.call(this) as number;
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop' } });
const { readField } = await import('../../../../src/forms/reading/read-field.ts');
const { isKnownPassword } = await import('../../../../src/content/noticing/field-memory.ts');
Object.defineProperty(Node.prototype, 'nodeType', nodeType ?? {});

const computed = vi.spyOn(globalThis, 'getComputedStyle');

/** What a page can put around its password field. */
const around: Record<string, string> = {
  '3,000 inputs': '<p>Word <input></p>'.repeat(3_000),
  '3,000 passwords': '<p><label>Word <input type="password"></label></p>'.repeat(3_000),
  '12,000 nodes': '<p>word <b>word</b></p>'.repeat(3_000),
  '400 titles, one in the other': `${'<div class="title">'.repeat(400)}${'<p>word <b>word</b></p>'.repeat(2_000)}${'</div>'.repeat(400)}`,
};

beforeEach(() => {
  document.body.replaceChildren();
});

for (const [name, html] of Object.entries(around))
  test.each([
    ['in its form', `<form>${html}<input id="it" type="password"></form>`],
    ['without a form', `${html}<input id="it" type="password">`],
  ])(`of ${name} %s little is looked at`, (_, page) => {
    document.body.innerHTML = page;
    const field = document.querySelector<HTMLInputElement>('#it');
    if (!field) throw new Error('There is no field.');
    looked.nodes = 0;
    computed.mockClear();
    expect(readField(field, { isPassword: isKnownPassword })).toBeDefined();
    expect(looked.nodes).toBeGreaterThan(100);
    expect(looked.nodes).toBeLessThan(20_000);
    expect(computed.mock.calls.length).toBeLessThanOrEqual(40);
  });
