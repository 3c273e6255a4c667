import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from '../../test/support/vigie.ts';
import { startDemoSite } from '../demo/demo-site.ts';
import { shootSharply } from './shoot-sharply.ts';
import { typeLeaked } from './type-leaked.ts';

test('the picture of the README, sharp on every screen', async ({ page }) => {
  const site = await startDemoSite(0);
  const view = { width: 1000, height: 720 };
  await page.setViewportSize(view);
  await page.goto(site.origin);
  await typeLeaked(page, 'password');
  const path = join(import.meta.dirname, '../../docs/images/warning.png');
  await writeFile(path, await shootSharply(page, { x: 0, y: 0, ...view }));
  site.close();
});
