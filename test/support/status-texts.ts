import type { Page } from 'playwright';

/**
 * What a screen reader finds in the status regions of the page's main frame, one list of texts per region that holds
 * any. The browser's accessibility tree shows closed shadow roots too.
 */
export async function statusTexts(page: Page): Promise<string[][]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textsIn = (id: string): string[] => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return [String(node.name?.value ?? '')];
    return (node?.childIds ?? []).flatMap(textsIn);
  };
  return nodes
    .filter((node) => node.role?.value === 'status')
    .map((node) => textsIn(node.nodeId))
    .filter((texts) => texts.length > 0);
}
