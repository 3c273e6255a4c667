import { ancestorsOf } from './composed-tree.ts';

/** What floats over the page is no part of the form below it; that includes our own warning. */
export const isFloating = (element: Element, field: Node) =>
  Element.prototype.hasAttribute.call(element, 'popover') && !ancestorsOf(field).includes(element);
