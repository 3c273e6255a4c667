import { defineConfig } from 'playwright/test';
import chromium from './playwright.config.ts';
import { onlyInChromium } from './test/support/firefox/only-in-chromium.ts';

// The specs choose their browser when they are loaded, in each of the runner's processes.
process.env['VIGIE_BROWSER'] = 'firefox';

/** The same specs in a real Firefox: one, whose tests follow each other. */
export default defineConfig(chromium, {
  testIgnore: onlyInChromium.filter(({ title }) => title === undefined).map(({ where }) => `**/${where}`),
  outputDir: 'reports/e2e-firefox',
  workers: 1,
});
