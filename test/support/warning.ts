import type { CDPSession, Frame, Page } from 'playwright/test';
import { accessibilityTree, type AxNode, descendants, has, roleOf } from './accessibility-tree.ts';
import { deaf } from './deaf.ts';
import { outsideView } from './outside-view.ts';

export interface SeenWarning {
  /** The text of the live region, as a screen reader gets it, without its title line. */
  text: string;
  title: string;
  buttons: string[];
  /** The name of the group they are in. */
  group: string;
  /** Those of them that have opened something in place. */
  expanded: string[];
}

/** The warnings that assistive technology finds anywhere in the page, closed shadow roots and frames included. */
export async function warningsIn(page: Page): Promise<SeenWarning[]> {
  const view = outsideView(page);
  if (view) return view.warnings();
  const found = await Promise.all(page.frames().map((frame) => warningsInFrame(page, frame)));
  return found.flat();
}

/** Presses a button of the warning with the real mouse. `label` is its accessible name. */
export async function pressInWarning(page: Page, label: string, after = deaf): Promise<void> {
  const view = outsideView(page);
  if (view) return view.press(label);
  const { x, y } = await placeInWarning(page, label, after);
  await page.mouse.click(x, y);
}

/** The same, pressed twice as fast as a hand can. */
export async function pressTwiceInWarning(page: Page, label: string): Promise<void> {
  const { x, y } = await placeInWarning(page, label, deaf);
  // Each driver has a name of its own for it.
  await page.mouse.click(x, y, { clickCount: 2, count: 2 } as { clickCount: number });
}

function isGroupOf(buttons: AxNode[], node: AxNode, nodes: AxNode[]): boolean {
  return node.role?.value === 'group' && descendants(nodes, node).some((each) => buttons.includes(each));
}

/** The middle of a button of the warning. */
export function buttonInWarning(page: Page, label: string): Promise<{ x: number; y: number }> {
  return placeInWarning(page, label, 0);
}

/** The lower edge of a text of the warning; in Chromium alone. */
export async function endOfText(page: Page, beginning: string): Promise<number | undefined> {
  if (outsideView(page)) return undefined;
  const { session, nodes } = await accessibilityTree(page, page.mainFrame());
  const text = nodes.find(
    (node) => node.role?.value === 'StaticText' && String(node.name?.value).startsWith(beginning),
  );
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: text?.backendDOMNodeId ?? 0 });
  return Math.max(...quads.flatMap((quad) => [quad[5] ?? 0, quad[7] ?? 0]));
}

/** The middle of a button of the warning, `after` so many milliseconds. */
async function placeInWarning(page: Page, label: string, after: number): Promise<{ x: number; y: number }> {
  const view = outsideView(page);
  if (view) {
    await page.waitForTimeout(after);
    const [warning] = await view.warnings();
    const place = warning?.places[warning.buttons.indexOf(label)];
    if (!place) throw new Error(`No button "${label}" in a warning.`);
    return place;
  }
  for (const frame of page.frames()) {
    const { session, nodes } = await accessibilityTree(page, frame);
    const button = nodes.find(
      (node) => node.role?.value === 'button' && node.name?.value === label && ownButton(nodes, node),
    );
    if (button?.backendDOMNodeId === undefined) continue;
    await page.waitForTimeout(after);
    return restingPlace(session, button.backendDOMNodeId);
  }
  throw new Error(`No button "${label}" in a warning.`);
}

/** The middle of an element, once it has stayed in one place for two frames. */
async function restingPlace(session: CDPSession, backendNodeId: number): Promise<{ x: number; y: number }> {
  let last = '';
  for (;;) {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    if (model.border.join() === last) return { x: (left + right) / 2, y: (top + bottom) / 2 };
    last = model.border.join();
    await session.send('Runtime.evaluate', {
      expression: 'new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))',
      awaitPromise: true,
    });
  }
}

/** Vigie's own buttons stand beside a status region; a page's button of the same name does not. */
function ownButton(nodes: AxNode[], button: AxNode): boolean {
  return nodes.some(
    (node) =>
      descendants(nodes, node).includes(button) && (node.childIds ?? []).some((id) => roleOf(nodes, id) === 'status'),
  );
}

async function warningsInFrame(page: Page, frame: Frame): Promise<SeenWarning[]> {
  const { nodes } = await accessibilityTree(page, frame);
  return nodes
    .filter((node) => node.role?.value === 'status' && !node.ignored)
    .map((status) => {
      const lines = descendants(nodes, status)
        .filter((node) => node.role?.value === 'StaticText')
        .map((node) => node.name?.value ?? '');
      const around = nodes.find((node) => node.childIds?.includes(status.nodeId));
      const inside = around ? descendants(nodes, around) : [];
      const buttons = inside.filter((node) => node.role?.value === 'button');
      return {
        title: lines[0] ?? '',
        text: lines.slice(1).join(' '),
        buttons: buttons.map((node) => node.name?.value ?? ''),
        group: inside.find((node) => isGroupOf(buttons, node, nodes))?.name?.value ?? '',
        expanded: buttons.filter((node) => has(node, 'expanded')).map((node) => node.name?.value ?? ''),
      };
    })
    .filter(({ title }) => title !== '');
}

/** The name of the warning's button that has the keyboard's focus, or `undefined`. */
export async function focusedInWarning(page: Page): Promise<string | undefined> {
  const view = outsideView(page);
  if (view) return (await view.warnings()).find(({ focused }) => focused !== undefined)?.focused;
  const { nodes } = await accessibilityTree(page, page.mainFrame());
  return nodes.find((node) => node.role?.value === 'button' && has(node, 'focused') && ownButton(nodes, node))?.name
    ?.value;
}

/** The box of the page's one warning, in CSS pixels of the window. */
export async function warningBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const [seen] = (await outsideView(page)?.warnings()) ?? [];
  if (seen) return seen.box;
  const { session, nodes } = await accessibilityTree(page, page.mainFrame());
  const status = nodes.find((node) => node.role?.value === 'status' && !node.ignored);
  const card = nodes.find((node) => status && node.childIds?.includes(status.nodeId));
  if (card?.backendDOMNodeId === undefined) throw new Error('There is no warning.');
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: card.backendDOMNodeId });
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
  return { left, top, right, bottom };
}
