import { join } from 'node:path';
import { defineConfig } from 'playwright/test';

// The browsers that the pictures are taken in inherit it.
process.env['FONTCONFIG_FILE'] = join(import.meta.dirname, 'fonts.conf');

/** `npm run screenshots`: every face of the built package, written to `docs/screenshots/` and `docs/images/`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: './check-fonts.ts',
  outputDir: '../../reports/screenshots',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
});
