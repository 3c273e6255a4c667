import { defineConfig } from 'playwright/test';
import chromium from './playwright.config.ts';

// The specs choose their browser when they are loaded, in each of the runner's processes.
process.env['VIGIE_BROWSER'] = 'firefox';

/** The same specs in a real Firefox: one, whose tests follow each other. */
export default defineConfig(chromium, {
  testMatch: ['e2e/**/*.spec.ts'],
  outputDir: 'reports/e2e-firefox',
  workers: 1,
});
