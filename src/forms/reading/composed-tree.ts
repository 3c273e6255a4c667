/** Opens a shadow root that `element.shadowRoot` hides; the extension API can, this folder knows none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * `<input name="parentNode">` replaces what `form.parentNode` says. The prototypes' getters cannot be replaced; each is
 * looked up once, and called where it stands, for they are called for every node that is read.
 */
function reader<Kind extends Node, Name extends keyof Kind>({ prototype }: { prototype: Kind }, name: Name) {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (node: Kind) => property?.get?.call(node) as Kind[Name];
}

const nodeType = reader(Node, 'nodeType');
const textContent = reader(Node, 'textContent');
const parentNode = reader(Node, 'parentNode');
const nextSibling = reader(Node, 'nextSibling');
const firstChild = reader(Node, 'firstChild');
const shadowRoot = reader(Element, 'shadowRoot');

/** The element's name in small letters, whatever its page has done to it. */
export const tagOf = reader(Element, 'localName');

export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name) ?? '';

export const isElement = (node: Node): node is Element => nodeType(node) === 1;

export const isText = (node: Node) => nodeType(node) === 3;

export const textOf = (node: Node) => textContent(node) ?? '';

/** The element a `aria-labelledby` names, in the same tree as the field. */
export function elementById(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The title of the page; `<img name="title">` would replace what `document.title` says. */
export const titleOf = reader(Document, 'title');

export const nodeBefore = reader(Node, 'previousSibling');

/** The parent, or the host when `node` is a shadow root. */
export function parentOf(node: Node): Node | null {
  return parentNode(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

// Deeper nesting than this is no page made for people, or a cycle.
const deepest = 60;

/** The parents of a node, nearest first, shadow hosts included. */
export function ancestorsOf(node: Node): Node[] {
  const above: Node[] = [];
  for (let parent = parentOf(node); parent && above.length < deepest; parent = parentOf(parent)) above.push(parent);
  return above;
}

/** The form a field belongs to: its own, or the one around its custom elements. `null`: none. */
export function formOf(field: HTMLInputElement): HTMLFormElement | null {
  return field.form ?? ancestorsOf(field).find((node) => node instanceof HTMLFormElement) ?? null;
}

// Only these elements (and custom ones) can have a shadow root a page made; asking the others costs time.
const hosts = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

function openRoot(element: Element, shadowRootOf: ShadowRootOf | undefined): ShadowRoot | null {
  return hosts.test(tagOf(element)) ? (shadowRoot(element) ?? shadowRootOf?.(element) ?? null) : null;
}

/**
 * Visits `root` and everything in it in document order, through shadow roots. `visit` answers `false` to leave the
 * inside of a node out. Stops after `limit` nodes and answers `false` then: the whole was not seen.
 */
export function walk(
  root: Node,
  limit: number,
  visit: (node: Node) => boolean | void,
  shadowRootOf?: ShadowRootOf,
): boolean {
  const rest: Node[] = [root];
  for (let seen = 0, node = rest.pop(); node; node = rest.pop()) {
    if (++seen > limit) return false;
    const next = node === root ? null : nextSibling(node);
    if (next) rest.push(next);
    if (visit(node) === false) continue;
    const child = firstChild(node);
    if (child) rest.push(child);
    const shadow = isElement(node) ? openRoot(node, shadowRootOf) : null;
    const inner = shadow && firstChild(shadow);
    if (inner) rest.push(inner);
  }
  return true;
}
