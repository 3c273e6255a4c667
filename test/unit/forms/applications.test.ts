// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type ApplicationPage, readApplications } from '../../../scripts/forms/read-applications.ts';
import { kindOfField } from './kind-of-field.ts';

const pages = readApplications();

/** Each field of a page with what it is and what it is called. */
function judged({ html = '', inputs, key }: ApplicationPage) {
  document.documentElement.innerHTML = html;
  return inputs.map(({ id, label = 'none' }) => {
    const field = document.querySelector<HTMLInputElement>(`[data-eid="${id}"]`);
    if (!field) throw new Error(`${key} has no ${id}`);
    return { key, label, kind: kindOfField(field) };
  });
}

test('there are enough pages, languages and secrets that are no account’s', () => {
  const inputs = pages.flatMap((page) => page.inputs);
  expect(pages.length).toBeGreaterThanOrEqual(150);
  expect(inputs.filter(({ label }) => label === 'other').length).toBeGreaterThanOrEqual(150);
  expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
  const aside = new Set(pages.filter(({ heldAside }) => heldAside).map(({ application }) => application));
  expect(aside.size * 3).toBe(new Set(pages.map(({ application }) => application)).size);
});

test('no password of an application is taken for another, but for a few that nothing is said of', () => {
  const wrong = pages.flatMap(judged).filter(({ label, kind }) => label !== kind);
  expect(wrong.filter(({ kind }) => kind !== 'none')).toEqual([]);
  expect(wrong.length).toBeLessThan(5);
});
