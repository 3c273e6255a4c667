/** Opens a shadow root that `element.shadowRoot` hides; the extension API can, this folder knows none. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

type Read = (node: Node) => unknown;
type Readers = Record<'child' | 'next' | 'before' | 'parent' | 'type' | 'content' | 'openRoot' | 'tag' | 'title', Read>;
let found: Readers | undefined;

/**
 * `<input name="parentNode">` replaces what `form.parentNode` says. The prototypes' getters cannot be replaced; they are
 * looked up once, for they are called for every node that is read, and not before a form is read at all.
 */
const read = (): Readers =>
  (found ??= {
    child: reader(Node.prototype, 'firstChild'),
    next: reader(Node.prototype, 'nextSibling'),
    before: reader(Node.prototype, 'previousSibling'),
    parent: reader(Node.prototype, 'parentNode'),
    type: reader(Node.prototype, 'nodeType'),
    content: reader(Node.prototype, 'textContent'),
    openRoot: reader(Element.prototype, 'shadowRoot'),
    tag: reader(Element.prototype, 'localName'),
    title: reader(Document.prototype, 'title'),
  });

function reader(owner: object, name: string): Read {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  return (node) => property?.get?.call(node) as unknown;
}

/** The element's name in small letters, whatever its page has done to it. */
export const tagOf = (element: Element): string => read().tag(element) as string;

export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name) ?? '';

export const isElement = (node: Node): node is Element => read().type(node) === 1;

export const isText = (node: Node) => read().type(node) === 3;

export const textOf = (node: Node) => (read().content(node) as string | null) ?? '';

/** The element a `aria-labelledby` names, in the same tree as the field. */
export function elementById(root: Node, id: string): Element | null {
  if (root instanceof Document) return Document.prototype.getElementById.call(root, id);
  return root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/** The title of the page; `<img name="title">` would replace what `document.title` says. */
export const titleOf = (page: Document): string => read().title(page) as string;

export const nodeBefore = (node: Node): Node | null => read().before(node) as Node | null;

/** The parent, or the host when `node` is a shadow root. */
export function parentOf(node: Node): Node | null {
  const parent = read().parent(node) as Node | null;
  return parent ?? (node instanceof ShadowRoot ? node.host : null);
}

/** The parents of a node, nearest first, shadow hosts included. */
export function* ancestorsOf(node: Node): Generator<Node> {
  let depth = 0;
  for (let parent = parentOf(node); parent && depth < 60; parent = parentOf(parent), depth++) yield parent;
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
const hosts = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$|-/;

function openRoot(element: Element, shadowRootOf: ShadowRootOf | undefined): ShadowRoot | null {
  if (!hosts.test(tagOf(element))) return null;
  return (read().openRoot(element) as ShadowRoot | null) ?? shadowRootOf?.(element) ?? null;
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
    const next = node === root ? null : (read().next(node) as Node | null);
    if (next) rest.push(next);
    if (visit(node) === false) continue;
    const child = read().child(node) as Node | null;
    if (child) rest.push(child);
    const shadow = isElement(node) ? openRoot(node, shadowRootOf) : null;
    const inner = shadow && (read().child(shadow) as Node | null);
    if (inner) rest.push(inner);
  }
  return true;
}
