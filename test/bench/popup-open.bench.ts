import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../support/until.ts';
import { evaluate, startChromium } from './chromium-pipe.ts';
import { median, spread } from './measure.ts';

// ROUNDS=40 npm run bench -- popup-open
const rounds = Number(process.env['ROUNDS'] ?? 15);

/** The built extension with one page more: what opening any page of it costs. */
const extension = await mkdtemp(join(tmpdir(), 'vigie-popup-'));
await cp(fileURLToPath(new URL('../../dist/chrome', import.meta.url)), extension, { recursive: true });
await writeFile(
  join(extension, 'empty.html'),
  '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>',
);

const chromium = await startChromium({ extension });
const origin = await until('The worker', async () => {
  const { targetInfos } = await chromium.send<{ targetInfos: { type: string; url: string }[] }>('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'));
  return worker ? new URL('/', worker.url).href : null;
});

/** Notes when the options' switches stand as they are; no other page is ever busy. */
const watchBusy = `new MutationObserver(() => {
  const page = document.querySelector('main');
  if (page?.ariaBusy === 'true') window.busy = true;
  else if (window.busy) window.shown ??= performance.now();
}).observe(document, { subtree: true, childList: true, attributes: true })`;

/** Milliseconds from the navigation to the page's scripts having run, and it being busy no longer, in a tab of its own. */
async function open(page: string): Promise<number> {
  const tab = await chromium.openTab();
  await chromium.send('Page.enable', {}, tab.session);
  await chromium.send('Page.addScriptToEvaluateOnNewDocument', { source: watchBusy }, tab.session);
  const loaded = chromium.event('Page.loadEventFired', tab.session);
  await chromium.send('Page.navigate', { url: origin + page }, tab.session);
  await loaded;
  const ready = await evaluate<number>(
    chromium,
    tab,
    `new Promise((resolve) => {
      const [{ domContentLoadedEventEnd }] = performance.getEntriesByType('navigation');
      const look = () => (window.busy && !window.shown ? setTimeout(look, 5) : resolve(Math.max(domContentLoadedEventEnd, window.shown ?? 0)));
      look();
    })`,
  );
  await chromium.closeTab(tab);
  return ready;
}

const popups: number[] = [];
const options: number[] = [];
const empties: number[] = [];
for (let round = -2; round < rounds; round += 1) {
  const popup = await open('src/popup/popup.html');
  const option = await open('src/options/options.html');
  const empty = await open('empty.html');
  if (round < 0) continue;
  popups.push(popup);
  options.push(option);
  empties.push(empty);
}
console.log(`the popup and the options ready for a person, ${rounds} rounds, medians and their middle half`);
console.table({
  'popup, ms': spread(popups, 0),
  'the options, ms': spread(options, 0),
  'an empty page of the extension, ms': spread(empties, 0),
  'popup / empty page': (median(popups) / median(empties)).toFixed(2),
  'options / empty page': (median(options) / median(empties)).toFixed(2),
  'popup under 100 ms': `${popups.filter((time) => time < 100).length} of ${rounds}`,
  'options under 100 ms': `${options.filter((time) => time < 100).length} of ${rounds}`,
});
await chromium.close();
await rm(extension, { recursive: true });
