import { createElement } from '../elements/create-element.ts';
import type { MakeText } from '../elements/text-box.ts';

export const partNames = 'div p span a dl dt dd label input button svg path'.split(' ') as PartName[];
type PartName = 'div' | 'p' | 'span' | 'a' | 'dl' | 'dt' | 'dd' | 'label' | 'input' | 'button' | 'svg' | 'path';

/** A piece of a card as data: made where its words are, and built node by node where it is shown, never as HTML. */
export interface Part {
  name: PartName;
  class?: string;
  text?: string;
  attributes?: Record<string, string>;
  parts?: Part[];
  /** A text that is not the same in every card: fixed sentences tell little to a page that looks for them. */
  sealed?: 'p' | 'span';
}

/** `makeText` is for what is `sealed`. */
export function buildParts(parts: readonly Part[], makeText: MakeText): Element[] {
  return parts.map((part) => buildPart(part, makeText));
}

export function buildPart({ name, text, parts = [], sealed, ...rest }: Part, makeText: MakeText): Element {
  // Its text is for `makeText` alone: as the element's own any page would read it.
  if (sealed) return makeText(text ?? '', rest, sealed).element;
  return createElement(name, { ...rest, text, children: buildParts(parts, makeText) });
}
