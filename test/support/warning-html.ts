import type { Page } from 'playwright/test';

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The warning's own markup and style, out of its closed shadow root, for tools that cannot reach into it. */
export async function warningHtml(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const inside = shadowRootWithCard(root);
  if (!inside) throw new Error('There is no warning.');
  const parts = (inside.children ?? []).map(({ backendNodeId }) => session.send('DOM.getOuterHTML', { backendNodeId }));
  const html = (await Promise.all(parts)).map(({ outerHTML }) => outerHTML).join('');
  // What is sealed lies in roots of its own, which are no part of the markup around them: its text takes their place.
  const texts = sealedTexts(inside);
  return html.replaceAll(/(<(?:p|span)\b[^>]*>)(?=<\/(?:p|span)>)/g, (start) => start + (texts.shift() ?? ''));
}

function sealedTexts(node: DomNode): string[] {
  const { attributes = [] } = node;
  const own = attributes.indexOf('data-text');
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(sealedTexts);
  return own === -1 ? below : [attributes[own + 1] ?? '', ...below];
}

function shadowRootWithCard(node: DomNode): DomNode | undefined {
  for (const root of node.shadowRoots ?? []) {
    if (root.children?.some(({ attributes = [] }) => attributes.some((value) => value.startsWith('card '))))
      return root;
  }
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = shadowRootWithCard(child);
    if (found) return found;
  }
  return undefined;
}
