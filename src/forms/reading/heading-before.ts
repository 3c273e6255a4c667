import { isElement, nodeBefore, parentOf, tagOf, textOf } from './composed-tree.ts';

/** The nearest heading above a cluster that has none of its own. */
export function headingBefore(root: Node): string {
  let climbed = 0;
  for (let node: Node | null = root; node && climbed < 5; node = parentOf(node), climbed++) {
    let sibling = nodeBefore(node);
    for (let looked = 0; sibling && looked < 12; looked++) {
      if (isElement(sibling)) {
        if (/^h[1-6]$/.test(tagOf(sibling))) return textOf(sibling).slice(0, 120);
        const inside =
          tagOf(sibling) === 'form'
            ? null
            : Element.prototype.querySelector.call(sibling, 'h1,h2,h3,h4,h5,h6,[role=heading],legend');
        if (inside) return textOf(inside).slice(0, 120);
      }
      sibling = nodeBefore(sibling);
    }
  }
  return '';
}
