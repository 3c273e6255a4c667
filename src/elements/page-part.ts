/** The element of one of our own pages. That it is there, and of this kind, is the page's promise. */
export function part(selector: string): HTMLElement;
export function part<E extends HTMLElement>(selector: string, kind: abstract new () => E): E;
export function part(selector: string, kind: abstract new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`);
  return found;
}
