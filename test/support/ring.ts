import type { Page } from 'playwright/test';
import { warningBox } from './warning.ts';

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Round what the ring of a leaked password is, as an eye finds it: whatever has its colour, outside of the card. */
export async function ringEdges(page: Page): Promise<Edges | undefined> {
  const card = await warningBox(page);
  const picture = Buffer.from(await page.screenshot()).toString('base64');
  const edges = await page.evaluate(redOutside, { picture, card });
  return edges ?? undefined;
}

/** Runs in the page. */
async function redOutside({ picture, card }: { picture: string; card: Edges }): Promise<Edges | null> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes]));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas?.drawImage(image, 0, 0);
  const pixels = canvas?.getImageData(0, 0, width, height).data ?? [];
  const scale = width / innerWidth;
  const found: Edges = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = pixels.slice(at * 4, at * 4 + 3);
    if (Math.abs(red - 0xa8) + Math.abs(green - 0x20) + Math.abs(blue - 0x1a) > 24) continue;
    const [x, y] = [(at % width) / scale, Math.floor(at / width) / scale];
    if (x > card.left - 1 && x < card.right + 1 && y > card.top - 1 && y < card.bottom + 1) continue;
    found.left = Math.min(found.left, x);
    found.top = Math.min(found.top, y);
    found.right = Math.max(found.right, x + 1 / scale);
    found.bottom = Math.max(found.bottom, y + 1 / scale);
  }
  return found.left < Infinity ? found : null;
}

/** How far the ring stands out of the element on each side, in whole pixels. `undefined`: there is none. */
export async function ringRound(page: Page, selector: string): Promise<number[] | undefined> {
  const ring = await ringEdges(page);
  const field = await page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
  if (!ring) return undefined;
  const out = [field.left - ring.left, field.top - ring.top, ring.right - field.right, ring.bottom - field.bottom];
  return out.map(Math.round);
}
