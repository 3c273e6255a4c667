import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../../test/support/texts.ts';
import { test } from '../../test/support/vigie.ts';

const root = join(import.meta.dirname, '../..');

/** The small promotional picture of the Chrome Web Store. */
const size = { width: 440, height: 280 };

const style = `
  body {
    box-sizing: border-box; margin: 0; height: 100vh; padding: 28px 32px; display: grid; gap: 14px;
    grid-template: auto 1fr / auto 1fr; align-items: center; background: #eef5fa; color: #10344d;
    font: 600 21px/1.35 system-ui, sans-serif;
  }
  svg { width: 84px; }
  h1 { margin: 0; font-size: 52px; }
  p { grid-column: 1 / 3; margin: 0; }`;

for (const language of ['en', 'fr']) {
  test(`promotional, ${language}`, async ({ page }) => {
    const icon = readFileSync(join(root, 'docs/icon.svg'), 'utf8');
    const said = textsIn(language).extension_description.message;
    await page.setViewportSize(size);
    await page.setContent(`<style>${style}</style>${icon}<h1>Vigie</h1><p lang="${language}">${said}</p>`);
    const path = join(root, 'docs/screenshots/store', `${language}-promotional.png`);
    await page.screenshot({ path, animations: 'disabled' });
  });
}
