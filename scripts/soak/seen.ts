/** A node as the protocol's `DOM.getDocument` describes it. */
export interface Node {
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

/** The words of our warning's live region, as they stand in the closed root; '' where there is none. */
export function wordsShown(node: Node, inStatus = false): string {
  const inside = inStatus || isStatus(node);
  const own = inside && node.nodeName === '#text' ? node.nodeValue : '';
  return [own, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].map((child) => wordsShown(child, inside))]
    .filter((words) => words !== '')
    .join(' ');
}

function isStatus({ attributes = [] }: Node): boolean {
  return attributes.some((name, at) => at % 2 === 0 && name === 'role' && attributes[at + 1] === 'status');
}
