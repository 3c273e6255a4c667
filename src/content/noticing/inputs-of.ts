import { isDocument, isShadowRoot } from './node-kinds.ts';

/** Inputs looked at per press: a page with more is no form. */
const mostInputs = 300;

/** The first inputs of a document or shadow root. */
export function inputsOf(root: Node | undefined): HTMLInputElement[] {
  // The document keeps this collection up to date by itself; a selector would walk all of its nodes at every press.
  if (isDocument(root)) return firstOf(root.getElementsByTagName('input'));
  return isShadowRoot(root) ? firstOf(root.querySelectorAll('input')) : [];
}

function firstOf(inputs: ArrayLike<HTMLInputElement>): HTMLInputElement[] {
  return Array.prototype.slice.call(inputs, 0, mostInputs);
}
