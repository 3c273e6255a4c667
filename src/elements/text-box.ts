import { createElement, type Parts } from './create-element.ts';
import { inFirefox } from './in-firefox.ts';

/** A piece of text that is set, and set again. */
export interface TextBox {
  element: HTMLElement;
  say: (text: string) => void;
}

/** Makes a paragraph, or the text of a link (`span`), that says this: `plainText` in pages of ours, `sealedText` in all others. */
export type MakeText = (text: string, parts?: Omit<Parts, 'text' | 'children'>, name?: 'p' | 'span') => TextBox;

export const plainText: MakeText = (text, parts, name = 'p') => {
  const element = createElement(name, { ...parts, text });
  return { element, say: (next) => void (element.textContent = next) };
};

/**
 * What is told to a person and a screen reader, and to no page: not found by a page's `find()`, and not to be selected. And in a
 * root of its own: Firefox hands a page the nodes of a closed root in which it finds text, or over which the mouse moves, and
 * with them all of that root; but nothing of a root below it in which no text is found and nothing can be pressed. Measured in
 * Chromium 156 and Firefox 153; `test/hostile/reading.spec.ts` plays it.
 */
export const sealedText =
  (style: string): MakeText =>
  (text, parts, name = 'p') => {
    const element = createElement(name, parts);
    const root = element.attachShadow({ mode: 'closed' });
    // A new node each time: what a live region says is what comes into it.
    const say = (next: string): void => {
      root.replaceChildren(createElement('style', { text: style }), sealed(next, inFirefox(element)));
    };
    say(text);
    return { element, say };
  };

/**
 * Generated content; in Firefox the label of a button that has no role and can do nothing. Nothing but a text is left of that for
 * a screen reader, where generated content would be another kind of thing than all other texts.
 */
function sealed(text: string, asLabel: boolean): HTMLElement {
  if (!asLabel) return createElement('span', { attributes: { 'data-text': text } });
  const attributes = { type: 'button', disabled: '', role: 'none', value: text };
  return createElement('input', { attributes });
}
