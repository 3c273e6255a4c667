import { defineConfig } from 'playwright/test';

/** `npm run screenshots`: every face of the built package, written to `docs/screenshots/` and `docs/images/`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../reports/screenshots',
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
});
