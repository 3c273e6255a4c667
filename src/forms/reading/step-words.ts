import { limits } from '../facts.ts';
import { readCluster } from './cluster.ts';
import { clusterRoot } from './cluster-root.ts';
import { attributeOf, titleOf } from './composed-tree.ts';
import type { Surroundings } from './surroundings.ts';

const identity = /user|e-?mail|login|phone|account|identifier/i;

/** Whether an input may begin a form of two steps: the address or name first, the password on the next screen. */
export function startsSteps(input: HTMLInputElement): boolean {
  if (input.type !== 'text') return /^(?:email|tel)$/.test(input.type);
  return ['name', 'id', 'autocomplete'].some((name) => identity.test(attributeOf(input, name)));
}

/** What the step around `input` says in its headings and buttons, to be read when the step has gone. */
export function stepWords(input: HTMLInputElement, around: Surroundings = {}): string {
  const found = readCluster(clusterRoot(input, around), input, around);
  if (found.some(({ kind }) => kind === 'password')) return '';
  const loud = found.filter(({ kind }) => kind === 'heading' || kind === 'submit');
  return [titleOf(input.ownerDocument), ...loud.map(({ text }) => text)].join(' ; ').slice(0, limits.step);
}
