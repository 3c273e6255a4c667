import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { build, type Rolldown } from 'vite';
import { median } from './measure.ts';
import { chromiumFlags } from '../support/chromium-flags.ts';
import type * as listInWorker from '../support/list-in-worker.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { findChromium } from '../support/find-chromium.ts';

// Needs dist/chrome (npm run build): the list is read from the package, in the extension's own worker.
const extension = join(import.meta.dirname, '../../dist/chrome');
const figureNames = ['fetch, ms', 'check and parse, ms', 'load in all, ms', 'a lookup, us'];
const round = (value: number) => Math.round(value * 10) / 10;
const executablePath = findChromium();
const bundle = await bundleOf(join(import.meta.dirname, '../support/list-in-worker.ts'));

type Figures = Record<string, number>;

if (executablePath === null) console.log('Skipped: there is no Chromium.');
else {
  const rows = await measure(executablePath);
  const medians = ([name, figures]: [string, Figures[]]) =>
    [
      name,
      Object.fromEntries(figureNames.map((key) => [key, round(median(figures.map((row) => row[key] ?? Number.NaN)))])),
    ] as const;
  console.log('Medians over 20 fresh workers each:');
  console.table(Object.fromEntries(Object.entries(rows).map(medians)));
}

/** Wakes fresh workers in one browser, by turns for both ways of reading the file. */
async function measure(browser: string): Promise<Record<'by way of a blob' | 'straight', Figures[]>> {
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
  const rows = { 'by way of a blob': [] as Figures[], straight: [] as Figures[] };
  for (let n = 0; n < 20; n++) {
    for (const [way, figures] of Object.entries(rows)) {
      await stopWorker(page);
      await page.evaluate(`chrome.runtime.sendMessage({ ask: 'last-check', tab: 0 })`);
      const byBlob = way !== 'straight';
      figures.push(await worker.evaluate<Figures>(`${bundle}; (${inWorker.toString()})(listInWorker, ${byBlob})`));
    }
  }
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return rows;
}

/** Runs in the extension's worker. */
async function inWorker(code: typeof listInWorker, byBlob: boolean): Promise<Figures> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL: (path: string) => string } } };
  const started = performance.now();
  const response = await fetch(chrome.runtime.getURL('common-passwords.bin'));
  const file = new Uint8Array(await (byBlob ? await response.blob() : response).arrayBuffer());
  const fetched = performance.now();
  const list = await code.readLocalList(file);
  const loaded = performance.now();
  if (list === 'damaged') throw new Error('damaged');
  // The worker's clock is too coarse for one lookup: the median of a hundred rounds of a thousand.
  const rounds: number[] = [];
  for (let n = 0; n < 100; n++) {
    const hashes = Array.from({ length: 1000 }, () => crypto.getRandomValues(new Uint8Array(20)));
    const before = performance.now();
    for (const hash of hashes) code.findTier(list, hash);
    rounds.push(performance.now() - before);
  }
  return {
    'fetch, ms': fetched - started,
    'check and parse, ms': loaded - fetched,
    'load in all, ms': loaded - started,
    'a lookup, us': rounds.toSorted((a, b) => a - b)[50] ?? Number.NaN,
  };
}

async function bundleOf(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'listInWorker' };
  const outputs = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  const [first] = [outputs].flat() as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}
