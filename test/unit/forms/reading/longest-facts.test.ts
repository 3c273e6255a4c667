// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readFacts } from '../../../../src/background/asking/read-facts.ts';
import { limits, nameAttributes, shapeAttributes } from '../../../../src/forms/facts.ts';
import { factsOf } from '../kind-of-field.ts';
import { render } from '../render.ts';

test('where every letter is six in JSON, the field itself is still told of', () => {
  const worst = '\u0001'.repeat(300);
  document.title = worst;
  const names = nameAttributes.map((name) => `${name}="${worst}"`).join(' ');
  const shape = shapeAttributes.map((name) => `${name}="${worst}"`).join(' ');
  const field = `<label for="${worst}">${worst}</label>`.repeat(7) + `<input type="password" ${names} ${shape}>`;
  const wrap = (html: string) => `<div ${names}>${html}</div>`;
  const facts = factsOf(
    render(wrap(wrap(wrap(`<h1>${worst}</h1><form ${names} action="${worst}">${wrap(field)}</form>`)))),
  );
  expect(Buffer.byteLength(JSON.stringify(facts))).toBeLessThanOrEqual(limits.bytes);
  expect(facts.pieces[facts.at]?.field?.names.name).toContain('\u0001');
  expect(readFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
});
