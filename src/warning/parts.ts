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

export function buildPart({ parts = [], sealed, ...part }: Part, makeText: MakeText): Element {
  if (sealed) return makeText(part.text ?? '', part, sealed).element;
  return createElement(part.name, { ...part, children: buildParts(parts, makeText) });
}
