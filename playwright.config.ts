import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'hostile/**/*.spec.ts'],
  outputDir: 'reports/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['list']],
});
