/** Opens a shadow root that `element.shadowRoot` hides; the extension API can, this folder knows none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * `<input name="parentNode">` replaces what `form.parentNode` says. The prototype's getters cannot be replaced; they
 * are looked up once, for they are called for every node that is read.
 */
function reader(owner: () => object, name: string): (node: Node) => unknown {
  let found: PropertyDescriptor | undefined;
  // On first use: scripts that run without a document load this module, too.
  return (node) => (found ??= Object.getOwnPropertyDescriptor(owner(), name))?.get?.call(node);
}

type NodeOf = (node: Node) => Node | null;
const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;

const childOf = reader(ofNode, 'firstChild') as NodeOf;
const nextOf = reader(ofNode, 'nextSibling') as NodeOf;
const ownParentOf = reader(ofNode, 'parentNode') as NodeOf;
const typeOf = reader(ofNode, 'nodeType') as (node: Node) => number;
const contentOf = reader(ofNode, 'textContent') as (node: Node) => string | null;
const openRootOf = reader(ofElement, 'shadowRoot') as (element: Element) => ShadowRoot | null;

/** The element's name in small letters, whatever its page has done to it. */
export const tagOf = reader(ofElement, 'localName') as (element: Element) => string;

export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name) ?? '';

export const isElement = (node: Node): node is Element => typeOf(node) === 1;

export const isText = (node: Node) => typeOf(node) === 3;

export const textOf = (node: Node) => contentOf(node) ?? '';

/** The element a `aria-labelledby` names, in the same tree as the field. */
export function elementById(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The title of the page; `<img name="title">` would replace what `document.title` says. */
export const titleOf = reader(() => Document.prototype, 'title') as (page: Document) => string;

export const nodeBefore = reader(ofNode, 'previousSibling') as NodeOf;

/** The parent, or the host when `node` is a shadow root. */
export function parentOf(node: Node): Node | null {
  const parent = ownParentOf(node);
  return parent ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The form a field belongs to: its own, or the one around its custom elements. `null`: none. */
export function formOf(field: HTMLInputElement): HTMLFormElement | null {
  const own = field.form;
  if (own) return own;
  let node: Node | null = field;
  // Deeper nesting than this is no page made for people, or a cycle.
  for (let depth = 0; node && depth < 200; depth++, node = parentOf(node)) {
    if (node instanceof HTMLFormElement) return node;
  }
  return null;
}

// Only these elements (and custom ones) can have a shadow root a page made; asking the others costs time.
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

function openRoot(element: Element, shadowRootOf: ShadowRootOf | undefined): ShadowRoot | null {
  const tag = tagOf(element);
  if (!hosts.has(tag) && !tag.includes('-')) return null;
  return openRootOf(element) ?? shadowRootOf?.(element) ?? null;
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
    const next = node === root ? null : nextOf(node);
    if (next) rest.push(next);
    if (visit(node) === false) continue;
    const child = childOf(node);
    if (child) rest.push(child);
    const shadow = isElement(node) ? openRoot(node, shadowRootOf) : null;
    const inner = shadow && childOf(shadow);
    if (inner) rest.push(inner);
  }
  return true;
}
