import type { Facts } from '../../../src/forms/facts.ts';
import { readField } from '../../../src/forms/reading/read-field.ts';
import { findInput, passwordsInForm } from './find-input.ts';

/** The median of this many looks at a field is its time: a busy machine stops any single one in the middle. */
const looks = 5;

export interface Read {
  facts: Facts;
  type: string;
  /** Of the very first look at a field of this frame, and in the median of some. */
  firstMilliseconds: number | null;
  milliseconds: number;
  passwordsInForm: number;
}

/** What the shipped content script takes down of each input, as if a person were in it. Inputs that cannot be read are left out. */
export default function readInputs(ids: string[]): Record<string, Read> {
  // A person sees the page laid out before being in a field.
  document.documentElement.getBoundingClientRect();
  const read: Record<string, Read> = {};
  for (const id of ids) {
    const input = findInput(id);
    if (!input) continue;
    const isFirst = Object.keys(read).length === 0;
    const first = timeOf(input);
    const reading = readField(input);
    if (!reading) continue;
    const times = Array.from({ length: looks }, () => timeOf(input));
    read[id] = {
      facts: reading.facts,
      type: input.type,
      firstMilliseconds: isFirst ? first : null,
      milliseconds: times.toSorted((a, b) => a - b)[Math.floor(looks / 2)] ?? 0,
      passwordsInForm: passwordsInForm(input),
    };
  }
  return read;
}

function timeOf(input: HTMLInputElement): number {
  const from = performance.now();
  readField(input);
  return performance.now() - from;
}
