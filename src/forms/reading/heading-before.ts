import { ancestorsOf, isElement, nodeBefore, tagOf, textOf } from './composed-tree.ts';

/** The nearest heading above a cluster that has none of its own. */
export function headingBefore(root: Node): string {
  for (const node of [root, ...ancestorsOf(root).slice(0, 4)]) {
    let looked = 0;
    for (let before = nodeBefore(node); before && looked < 12; before = nodeBefore(before), looked++) {
      const heading = isElement(before) && headingIn(before);
      if (heading) return textOf(heading).slice(0, 120);
    }
  }
  return '';
}

function headingIn(element: Element): Element | null {
  if (/^h[1-6]$/.test(tagOf(element))) return element;
  // What another form says is about that form.
  if (tagOf(element) === 'form') return null;
  return Element.prototype.querySelector.call(element, 'h1,h2,h3,h4,h5,h6,[role=heading],legend');
}
