import { attributeOf, isElement, isText, parentOf, tagOf, textOf, walk, type ShadowRootOf } from './composed-tree.ts';
import { isButton, isSubmit, isTextEntry, isVisible } from './entry-field.ts';
import { looksLikePassword } from './password-field.ts';

/** One piece of a form in reading order: words, or a field among them. */
export interface Piece {
  kind: 'text' | 'heading' | 'link' | 'button' | 'submit' | 'entry' | 'password' | 'choice';
  /** What a person reads there; of a field its placeholder and aria-label. */
  text: string;
  node: Node;
}

export interface Cluster {
  root: Node;
  pieces: Piece[];
  /** False when the form is larger than what is read of it. */
  whole: boolean;
}

/** What the collaborators of the classifier know that the DOM does not say. */
export interface Surroundings {
  shadowRootOf?: ShadowRootOf;
  /** An input that "show password" has turned to text is still one. */
  hasBeenPassword?: (input: HTMLInputElement) => boolean;
  /** `stepWords` of the step before, in a form of several steps. */
  earlierStep?: () => string;
}

const unread = new Set('script style noscript template head textarea option svg canvas object iframe'.split(' '));
const titled = /title|heading|headline|legend/i;
// A real form holds a few hundred nodes; what is beyond would cost a person time and say nothing about the field.
const maxNodes = 2_000;
const maxPieceLength = 200;
const maxNodesOfHeading = 40;
const maxLettersOfHeading = 120;
// To know a text field from a shown password needs its style and its label; a sign-up has few of them.
const maxTextFieldsAsked = 40;

/** Reads everything below `root` that can be seen into pieces. `field` itself counts as visible. */
export function readCluster(root: Node, field: HTMLInputElement, around: Surroundings = {}): Cluster {
  const pieces: Piece[] = [];
  // In a part that is not shown (a test, a field filled by a script) visibility tells nothing.
  const judge = isVisible(field);
  let asked = 0;
  const isPassword = (input: HTMLInputElement) =>
    input === field ||
    input.type === 'password' ||
    (asked++ < maxTextFieldsAsked && (looksLikePassword(input) || (around.hasBeenPassword?.(input) ?? false)));
  const whole = walk(
    root,
    maxNodes,
    (node) => {
      if (!isElement(node)) {
        if (!isText(node)) return true;
        const text = textOf(node).trim();
        if (text) pieces.push({ kind: 'text', text: text.slice(0, maxPieceLength), node });
        return true;
      }
      const tag = tagOf(node);
      if (unread.has(tag)) return false;
      if (node !== root && isFloating(node, field)) return false;
      if (judge && node !== field && tag !== 'form' && !isVisible(node)) return false;
      const kind = kindOf(node, tag, isPassword);
      if (kind) pieces.push({ kind, text: wordsOf(node, kind).slice(0, maxPieceLength), node });
      return !kind || kind === 'choice' ? tag !== 'select' : false;
    },
    around.shadowRootOf,
  );
  return { root, pieces, whole };
}

function kindOf(
  element: Element,
  tag: string,
  isPassword: (input: HTMLInputElement) => boolean,
): Piece['kind'] | undefined {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') return 'choice';
    if (isTextEntry(element)) return isPassword(element) ? 'password' : 'entry';
  }
  if (tag === 'select') return 'choice';
  if (isButton(element)) return isSubmit(element) ? 'submit' : 'button';
  if (tag === 'a') return 'link';
  if (/^h[1-6]$|^legend$|^caption$/.test(tag) || attributeOf(element, 'role') === 'heading') return 'heading';
  if (titled.test(attributeOf(element, 'class')) && isShort(element)) return 'heading';
  return undefined;
}

/** What floats over the page is no part of the form below it; that includes our own warning. */
export const isFloating = (element: Element, field: Node) =>
  Element.prototype.hasAttribute.call(element, 'popover') && ![...ancestorsOf(field)].includes(element);

/** A heading is a few words; what is called "title" may as well be a box around everything, once in each of its boxes. */
function isShort(element: Element): boolean {
  let letters = 0;
  const fields = new Set(['input', 'select', 'a', 'button']);
  const whole = walk(element, maxNodesOfHeading, (node) => {
    if (isText(node)) letters += textOf(node).length;
    else if (isElement(node) && fields.has(tagOf(node))) letters = Infinity;
    return letters < maxLettersOfHeading;
  });
  return whole && letters < maxLettersOfHeading;
}

function wordsOf(element: Element, kind: Piece['kind']): string {
  const said = `${attributeOf(element, 'aria-label')} ${attributeOf(element, 'title')}`;
  if (kind === 'entry' || kind === 'password') return `${attributeOf(element, 'placeholder')} ${said}`;
  if (kind === 'choice') return '';
  const input = element instanceof HTMLInputElement ? `${element.value} ${attributeOf(element, 'alt')}` : '';
  return `${input} ${input ? '' : textOf(element)} ${said}`.replace(/\s+/g, ' ').trim();
}

/** The parents of a node, nearest first, shadow hosts included. */
export function* ancestorsOf(node: Node): Generator<Node> {
  let depth = 0;
  for (let parent = parentOf(node); parent && depth < 60; parent = parentOf(parent), depth++) yield parent;
}
