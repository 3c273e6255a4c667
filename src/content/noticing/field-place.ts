import { isDocument, isShadowRoot, rootOf } from './node-kinds.ts';

/** Whether the field is the target, or lies in the shadow tree of it. */
export function isInside(field: HTMLInputElement, target: EventTarget | undefined): boolean {
  for (let node: Element | undefined = field; node; node = hostOf(node)) if (node === target) return true;
  return false;
}

/** Whether the control is where the keys of its document go, even while another window is in front. */
export function hasFocus(control: Element): boolean {
  const root = rootOf(control);
  return (isDocument(root) || isShadowRoot(root)) && root.activeElement === control;
}

/** The shadow host around a node, or `undefined` in the document itself. */
export function hostOf(node: Node): Element | undefined {
  const root = rootOf(node);
  return isShadowRoot(root) ? root.host : undefined;
}
