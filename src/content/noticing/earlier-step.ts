import { startsSteps, stepWords } from '../../forms/reading/step-words.ts';
import { isInput } from './node-kinds.ts';
import { shadowRootOf } from './shadow-root-of.ts';

const noted = new WeakSet<HTMLInputElement>();
let words = '';

/** A person types here: if it may be the first step of a form, keeps what the step says. Once per input. */
export function noteStep(target: EventTarget | undefined): void {
  if (!isInput(target) || noted.has(target) || !startsSteps(target)) return;
  noted.add(target);
  words = stepWords(target, { shadowRootOf });
}

/** What the last such step of this document said. */
export const earlierStep = (): string => words;
