import { readCluster, type Surroundings } from './cluster.ts';
import { clusterRoot } from './cluster-root.ts';
import { attributeOf, titleOf } from './composed-tree.ts';
import type { FieldView } from './field-view.ts';
import { plainWords } from './plain-words.ts';

const identity = /user|e-?mail|login|phone|account|identifier/i;
const maxLength = 400;

/** Whether an input may begin a form of two steps: the address or name first, the password on the next screen. */
export function startsSteps(input: HTMLInputElement): boolean {
  if (input.type === 'email' || input.type === 'tel') return true;
  if (input.type !== 'text') return false;
  return identity.test(
    `${attributeOf(input, 'name')} ${attributeOf(input, 'id')} ${attributeOf(input, 'autocomplete')}`,
  );
}

/** What the step around `input` says in its headings and buttons, to be read when the step has gone. */
export function stepWords(input: HTMLInputElement, around: Surroundings = {}): string {
  const { pieces } = readCluster(clusterRoot(input, around), input, around);
  if (pieces.filter((piece) => piece.kind === 'password').length > 1) return '';
  const loud = pieces.filter((piece) => piece.kind === 'heading' || piece.kind === 'submit');
  return [titleOf(input.ownerDocument), ...loud.map((piece) => piece.text)].join(' ; ').slice(0, maxLength);
}

/** A password that stands alone is the second step: the first one's headings still hold. */
export function withEarlierStep(view: FieldView, words: string | undefined): FieldView {
  if (!words || view.cluster.pieces.some((piece) => piece.kind === 'entry')) return view;
  return { ...view, text: { ...view.text, heading: `${view.text.heading};${plainWords(words)}` } };
}
