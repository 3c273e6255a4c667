import type * as ListInWorker from '../support/list-in-worker.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { build, type Rolldown } from 'vite';
import { median } from './measure.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { findChromium } from '../support/find-chromium.ts';

// Needs dist/chrome (npm run build): the list is read from the package, in the extension's own worker.
const extension = join(import.meta.dirname, '../../dist/chrome');
const executablePath = findChromium();
const bundle = await bundleOf(join(import.meta.dirname, '../support/list-in-worker.ts'));

if (executablePath === null) console.log('Skipped: there is no Chromium.');
else {
  const rows = await measure(executablePath);
  const medians = Object.keys(rows[0] ?? {}).map((key) => [
    key,
    median(rows.map((row) => row[key] ?? Number.NaN)).toFixed(1),
  ]);
  console.table(rows);
  console.log('Medians:', Object.fromEntries(medians));
}

/** One row for each of ten fresh workers in one browser. */
async function measure(browser: string): Promise<Record<string, number>[]> {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    args: chromiumFlags({ extension, headless: true }),
    ignoreDefaultArgs: ['--disable-extensions', '--headless', '--disable-component-extensions-with-background-pages'],
    headless: true,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(new URL('/src/popup/popup.html', worker.url()).href);
  const rows: Record<string, number>[] = [];
  for (let n = 0; n < 10; n++) {
    await stopWorker(page);
    await page.evaluate(`chrome.runtime.sendMessage({ ask: 'last-check', tab: 0 })`);
    rows.push(await worker.evaluate<Record<string, number>>(`${bundle}; (${inWorker.toString()})(listInWorker)`));
  }
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return rows;
}

/** Runs in the extension's worker. */
async function inWorker(code: typeof ListInWorker): Promise<Record<string, number>> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL: (path: string) => string } } };
  const started = performance.now();
  const file = new Uint8Array(await (await fetch(chrome.runtime.getURL('common-passwords.bin'))).arrayBuffer());
  const fetched = performance.now();
  const list = await code.readLocalList(file);
  const loaded = performance.now();
  if (list === 'damaged') throw new Error('damaged');
  // The worker's clock is too coarse for one lookup: the median of a hundred rounds of a thousand.
  const rounds: number[] = [];
  for (let round = 0; round < 100; round++) {
    const hashes = Array.from({ length: 1000 }, () => crypto.getRandomValues(new Uint8Array(20)));
    const before = performance.now();
    for (const hash of hashes) code.findTier(list, hash);
    rounds.push(performance.now() - before);
  }
  const figures = {
    'fetch, ms': fetched - started,
    'check and parse, ms': loaded - fetched,
    'load in all, ms': loaded - started,
    'a lookup, median us': rounds.toSorted((a, b) => a - b)[50] ?? Number.NaN,
  };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10) / 10]));
}

async function bundleOf(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'listInWorker' };
  const outputs = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = [outputs].flat() as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}
