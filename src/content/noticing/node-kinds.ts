const html = 'http://www.w3.org/1999/xhtml';

/**
 * Whether this is an HTML input. Not by `instanceof`: an input that came from another frame's document has that frame's
 * constructor. A form whose own fields hide its `localName` is none.
 */
export function isInput(node: unknown): node is HTMLInputElement {
  const { localName, namespaceURI } = (node ?? {}) as Partial<Element>;
  return localName === 'input' && namespaceURI === html;
}

/** By its look, as the form's own names may be hidden by its fields. */
export function isForm(node: unknown): node is HTMLFormElement {
  return Object.prototype.toString.call(node) === '[object HTMLFormElement]';
}

/** Whether this is a shadow root, of whichever frame's making. */
export function isShadowRoot(node: unknown): node is ShadowRoot {
  const { nodeType, host } = (node ?? {}) as Partial<ShadowRoot>;
  return nodeType === Node.DOCUMENT_FRAGMENT_NODE && host !== undefined;
}

export function isDocument(node: unknown): node is Document {
  return (node as Partial<Node> | null | undefined)?.nodeType === Node.DOCUMENT_NODE;
}

/** The root of a node's tree. The prototype's function: a form's own may be hidden by a field of that name. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

export function isElement(target: unknown): target is Element {
  return (target as Partial<Node> | null | undefined)?.nodeType === Node.ELEMENT_NODE;
}
