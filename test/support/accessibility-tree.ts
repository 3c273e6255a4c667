import type { CDPSession, Frame, Page } from 'playwright/test';

export interface AxNode {
  nodeId: string;
  role?: { value?: string };
  name?: { value?: string };
  childIds?: string[];
  backendDOMNodeId?: number;
  ignored?: boolean;
  properties?: { name: string; value: { value?: unknown } }[];
}

/** What Chromium tells assistive technology of a frame, and the session that told it. */
export async function accessibilityTree(page: Page, frame: Frame): Promise<{ session: CDPSession; nodes: AxNode[] }> {
  const context = page.context();
  // A frame of another site has a process and a session of its own; one of the same site is named within the page's.
  const own = await context.newCDPSession(frame).catch(() => null);
  const session = own ?? (await context.newCDPSession(page));
  try {
    const frameId = own ? undefined : await frameIdOf(session, frame);
    const { nodes } = await session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId });
    return { session, nodes };
  } catch {
    return { session, nodes: [] };
  }
}

/** A frame's id within its page's own tree, which leaves out the frames of other processes. */
async function frameIdOf(session: CDPSession, frame: Frame): Promise<string | undefined> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const find = (tree: typeof frameTree): string | undefined => {
    if (tree.frame.url === frame.url() && (tree.frame.name ?? '') === frame.name()) return tree.frame.id;
    return (tree.childFrames ?? []).map(find).find((id) => id !== undefined);
  };
  return frame.parentFrame() ? find(frameTree) : undefined;
}

export function roleOf(nodes: AxNode[], id: string): string | undefined {
  return nodes.find((node) => node.nodeId === id)?.role?.value;
}

export function descendants(nodes: AxNode[], node: AxNode): AxNode[] {
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const out: AxNode[] = [];
  const walk = (at: AxNode): void => {
    for (const id of at.childIds ?? []) {
      const child = byId.get(id);
      if (!child) continue;
      out.push(child);
      walk(child);
    }
  };
  walk(node);
  return out;
}

export function has({ properties = [] }: AxNode, state: 'focused' | 'expanded'): boolean {
  return properties.some(({ name, value }) => name === state && value.value === true);
}
