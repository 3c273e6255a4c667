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
// Each is a walk of its own.
const maxTitlesAsked = 60;
const maxOptions = 20;

/** Reads everything below `root` that can be seen into pieces. `field` itself counts as visible. */
export function readCluster(root: Node, field: HTMLInputElement, around: Surroundings = {}): Found[] {
  const found: Found[] = [];
  // In a part that is not shown (a test, a field filled by a script) visibility tells nothing.
  const judge = isVisible(field);
  let asked = 0;
  let titles = 0;
  let fieldset: Element | null = null;
  const add = (kind: PieceKind, node: Node, text = '') =>
    found.push({ kind, text: text.slice(0, limits.letters), node });
  const isPassword = (input: HTMLInputElement) =>
    input.type === 'password' ||
    (input.type === 'text' && asked++ < maxTextFieldsAsked && isMasked(input)) ||
    around.isPassword?.(input);
  const mayHoldPassword = (input: HTMLInputElement) => input === field || around.hasBeenPassword?.(input);
  const isTitle = (element: Element) =>
    titled.test(attributeOf(element, 'class')) && titles++ < maxTitlesAsked && isShort(element);
  walk(
    root,
    maxNodes,
    (node) => {
      if (!isElement(node)) {
        const text = isText(node) ? textOf(node).trim() : '';
        if (text) add('text', node, text);
        return true;
      }
      const tag = tagOf(node);
      if (unread.test(tag)) return false;
      if (node !== root && isFloating(node, field)) return false;
      if (judge && node !== field && tag !== 'form' && !isVisible(node)) return false;
      const kind = kindOf(node, tag, { isPassword, mayHoldPassword, isTitle });
      // What belongs to one fieldset says nothing of the next field.
      const next = tag === 'fieldset' || (kind && isField(kind)) ? node.closest('fieldset') : fieldset;
      if (next !== fieldset) add('heading', root);
      fieldset = next;
      if (kind) add(kind, node, wordsOf(node, kind));
      return !kind || kind === 'choice' ? tag !== 'select' : false;
    },
    around.shadowRootOf,
  );
  return found;
}

interface Asks {
  isPassword: (input: HTMLInputElement) => boolean | undefined;
  mayHoldPassword: (input: HTMLInputElement) => boolean | undefined;
  isTitle: (element: Element) => boolean;
}

function kindOf(element: Element, tag: string, asks: Asks): PieceKind | undefined {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'checkbox' || element.type === 'radio') return 'choice';
    if (isTextEntry(element)) return asks.isPassword(element) ? 'password' : 'entry';
    // A field that its page has turned into something else still is one: its value is no button's words.
    if (asks.mayHoldPassword(element)) return 'entry';
  }
  if (tag === 'select') return 'choice';
  if (isButton(element)) return isSubmit(element) ? 'submit' : 'button';
  if (tag === 'a') return 'link';
  if (headings.test(tag) || attributeOf(element, 'role') === 'heading') return 'heading';
  return asks.isTitle(element) ? 'heading' : undefined;
}

/** A heading is a few words; what is called "title" may as well be a box around everything, once in each of its boxes. */
function isShort(element: Element): boolean {
  let letters = 0;
  const whole = walk(element, maxNodesOfHeading, (node) => {
    if (isText(node)) letters += textOf(node).length;
    else if (isElement(node) && /^(?:input|select|a|button)$/.test(tagOf(node))) letters = Infinity;
  });
  return whole && letters < maxLettersOfHeading;
}

/** Whose words are facts of its own. */
export const isField = (kind: PieceKind) => /^(?:entry|password|choice)$/.test(kind);

function wordsOf(element: Element, kind: PieceKind): string {
  // Whatever is chosen: all that can be.
  if (tagOf(element) === 'select') {
    return squeezed([...(element as HTMLSelectElement).options].slice(0, maxOptions).map(textOf).join(' '));
  }
  if (isField(kind)) return '';
  const said = `${attributeOf(element, 'aria-label')} ${attributeOf(element, 'title')}`;
  // Of a button made of an input the value is its words: nobody types there.
  const input = element instanceof HTMLInputElement ? `${element.value} ${attributeOf(element, 'alt')}` : '';
  return squeezed(`${input} ${input ? '' : textOf(element)} ${said}`);
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
