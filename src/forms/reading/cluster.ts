import { limits, type PieceKind } from '../facts.ts';
import { attributeOf, isElement, isText, tagOf, textOf, walk } from './composed-tree.ts';
import { isButton, isSubmit, isTextEntry, isVisible } from './entry-field.ts';
import { isFloating } from './floating.ts';
import { isMasked } from './masked.ts';
import type { Surroundings } from './surroundings.ts';

/** One piece of a form where it stands. */
export interface Found {
  kind: PieceKind;
  /** What a person reads there; of a field nothing yet. */
  text: string;
  node: Node;
}

const unread = /^(?:script|style|noscript|template|head|textarea|option|svg|canvas|object|iframe)$/;
const headings = /^(?:h[1-6]|legend|caption)$/;
const titled = /title|heading|headline|legend/i;
// A real form holds a few hundred nodes; what is beyond would cost a person time and say nothing about the field.
const maxNodes = 2_000;
const maxNodesOfHeading = 40;
const maxLettersOfHeading = 120;
// To know a masked text field needs its style; a sign-up has few of them.
const maxTextFieldsAsked = 40;

/** Reads everything below `root` that can be seen into pieces. `field` itself counts as visible. */
export function readCluster(root: Node, field: HTMLInputElement, around: Surroundings = {}): Found[] {
  const found: Found[] = [];
  // In a part that is not shown (a test, a field filled by a script) visibility tells nothing.
  const judge = isVisible(field);
  let asked = 0;
  const isPassword = (input: HTMLInputElement) =>
    input.type === 'password' ||
    (input.type === 'text' && asked++ < maxTextFieldsAsked && isMasked(input)) ||
    (around.hasBeenPassword?.(input) ?? false);
  walk(
    root,
    maxNodes,
    (node) => {
      if (!isElement(node)) {
        const text = isText(node) ? textOf(node).trim() : '';
        if (text) found.push({ kind: 'text', text: text.slice(0, limits.letters), node });
        return true;
      }
      const tag = tagOf(node);
      if (unread.test(tag)) return false;
      if (node !== root && isFloating(node, field)) return false;
      if (judge && node !== field && tag !== 'form' && !isVisible(node)) return false;
      const kind = kindOf(node, tag, field, isPassword);
      if (kind) found.push({ kind, text: wordsOf(node, kind).slice(0, limits.letters), node });
      return !kind || kind === 'choice' ? tag !== 'select' : false;
    },
    around.shadowRootOf,
  );
  return found;
}

function kindOf(
  element: Element,
  tag: string,
  field: HTMLInputElement,
  isPassword: (input: HTMLInputElement) => boolean,
): PieceKind | undefined {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') return 'choice';
    if (isTextEntry(element)) return isPassword(element) ? 'password' : 'entry';
    // A field that its page has turned into something else still is one: its value is no button's words.
    if (element === field || (isButton(element) && isPassword(element))) return 'entry';
  }
  if (tag === 'select') return 'choice';
  if (isButton(element)) return isSubmit(element) ? 'submit' : 'button';
  if (tag === 'a') return 'link';
  if (headings.test(tag) || attributeOf(element, 'role') === 'heading') return 'heading';
  return titled.test(attributeOf(element, 'class')) && isShort(element) ? 'heading' : undefined;
}

/** A heading is a few words; what is called "title" may as well be a box around everything, once in each of its boxes. */
function isShort(element: Element): boolean {
  let letters = 0;
  const whole = walk(element, maxNodesOfHeading, (node) => {
    if (isText(node)) letters += textOf(node).length;
    else if (isElement(node) && /^(?:input|select|a|button)$/.test(tagOf(node))) letters = Infinity;
    return letters < maxLettersOfHeading;
  });
  return whole && letters < maxLettersOfHeading;
}

function wordsOf(element: Element, kind: PieceKind): string {
  if (kind === 'entry' || kind === 'password' || kind === 'choice') return '';
  const said = `${attributeOf(element, 'aria-label')} ${attributeOf(element, 'title')}`;
  // Of a button made of an input the value is its words: nobody types there.
  const input = element instanceof HTMLInputElement ? `${element.value} ${attributeOf(element, 'alt')}` : '';
  return `${input} ${input ? '' : textOf(element)} ${said}`.replace(/\s+/g, ' ').trim();
}
