import { classifyField, type FieldKind } from '../../../src/forms/classify-field.ts';
import { findInput, passwordsInForm } from './find-input.ts';

/** The median of this many looks at a field is its time: a busy machine stops any single one in the middle. */
const looks = 5;

interface Judged {
  kind: FieldKind;
  reasons: string[];
  type: string;
  milliseconds: number;
  passwordsInForm: number;
}

export interface Answer {
  inputs: Record<string, Judged>;
  firstMilliseconds: number;
}

/** What the shipped classifier says of each input, as if a person were in it. */
export default function classifyInputs(ids: string[]): Answer {
  // A person sees the page laid out before being in a field, and the word lists are read once in a frame's life.
  document.documentElement.getBoundingClientRect();
  const first = document.createElement('input');
  first.type = 'password';
  const start = performance.now();
  classifyField(first);
  const firstMilliseconds = performance.now() - start;
  const inputs: Record<string, Judged> = {};
  for (const id of ids) {
    const input = findInput(id);
    if (!input) continue;
    const { type } = input;
    inputs[id] = {
      ...classifyField(input),
      type,
      milliseconds: timeOf(input),
      passwordsInForm: passwordsInForm(input),
    };
  }
  return { inputs, firstMilliseconds };
}

function timeOf(input: HTMLInputElement): number {
  const times = Array.from({ length: looks }, () => {
    const from = performance.now();
    classifyField(input);
    return performance.now() - from;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(looks / 2)] ?? 0;
}
