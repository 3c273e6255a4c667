import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumFlags } from '../../test/support/chromium-flags.ts';
import { findChromium } from '../../test/support/find-chromium.ts';
import { iconSvg, states } from './icon-svg.ts';

const executablePath = findChromium();
if (executablePath === null) throw new Error('Drawing the icons needs Chromium.');
const browser = await chromium.launch({ executablePath, args: chromiumFlags({ headless: true }) });
const page = await browser.newPage();
mkdirSync('public/icons', { recursive: true });
for (const state of states) {
  for (const size of [16, 32, 48, 128]) {
    await page.setViewportSize({ width: size, height: size });
    const image = `data:image/svg+xml,${encodeURIComponent(iconSvg(state))}`;
    await page.setContent(
      `<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.locator('img').evaluate((img) => (img as HTMLImageElement).decode());
    const name = state === 'normal' ? `${size}.png` : `${state}-${size}.png`;
    await page.screenshot({ path: `public/icons/${name}`, omitBackground: true });
  }
}
writeFileSync('docs/icon.svg', iconSvg('normal'));
await browser.close();
