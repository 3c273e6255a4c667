import type { Page } from 'playwright/test';
import { outsideView } from './outside-view.ts';

/** What can be seen where the warning is, as an eye would: its own title's colours, in the middle of the screen or not. */
export async function isSeen(page: Page): Promise<boolean> {
  const view = outsideView(page);
  if (view) return isDrawn(page, (await view.warnings())[0]?.places[0]);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const title = nodes.find(
    ({ name, ignored }) => !ignored && name?.value === 'This password has appeared in data breaches',
  );
  if (title?.backendDOMNodeId === undefined) return false;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: title.backendDOMNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    if (box.x < 0 || box.y < 0 || box.width < 60 || box.height < 8) return false;
    const shot = await page.screenshot({ clip: box });
    // Letters: a box without any is a few hundred bytes of one colour.
    return shot.length > 800;
  } catch {
    return false;
  } finally {
    await session.detach();
  }
}

/** The same in Firefox, by the first of its buttons. */
async function isDrawn(page: Page, middle?: { x: number; y: number }): Promise<boolean> {
  if (!middle || middle.x < 30 || middle.y < 10 || middle.x > 970 || middle.y > 690) return false;
  const shot = await page.screenshot({ clip: { x: middle.x - 30, y: middle.y - 10, width: 60, height: 20 } });
  return shot.length > 400;
}
