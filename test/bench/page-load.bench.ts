import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pages, servePages } from './bench-pages.ts';
import { type Chromium, evaluate, startChromium } from './chromium-pipe.ts';
import { writeEmptyExtension } from './empty-extension.ts';
import { median, spread } from './measure.ts';
import { ownScript } from './own-script.ts';

// ROUNDS=40 npm run bench -- page-load
const rounds = Number(process.env['ROUNDS'] ?? 12);
const vigie = fileURLToPath(new URL('../../dist/chrome', import.meta.url));
const empty = await writeEmptyExtension();
const site = await servePages();

/**
 * Milliseconds. `load`: on the clock, until the page is done. The others are the main thread's time on the processor,
 * which other programs do not lengthen: `script` compiling and running scripts, `task` everything.
 */
interface Load {
  load: number;
  script: number;
  task: number;
  /** Kilobytes of the heap that are alive when the page is done. */
  heap: number;
}
const contenders = ['Vigie', 'empty', 'empty again', 'none'] as const;
type Contender = (typeof contenders)[number];
const ratio = (a: number, b: number) => a / b;
const difference = (a: number, b: number) => a - b;

async function start(contender: Contender): Promise<Chromium> {
  const extension = { Vigie: vigie, empty, 'empty again': empty, none: undefined }[contender];
  return startChromium(extension === undefined ? {} : { extension });
}

/** In a tab of its own: what the page before it has left behind is no part of it. */
async function loadOnce(chromium: Chromium, name: string): Promise<Load> {
  const tab = await chromium.openTab();
  await chromium.send('Performance.enable', { timeDomain: 'threadTicks' }, tab.session);
  await chromium.send('Page.enable', {}, tab.session);
  const loaded = chromium.event('Page.loadEventFired', tab.session);
  await chromium.send('Page.navigate', { url: site.address(name) }, tab.session);
  await loaded;
  const load = await evaluate<number>(chromium, tab, 'window.finished.then(() => performance.now())');
  const answer = await chromium.send<{ metrics: { name: string; value: number }[] }>(
    'Performance.getMetrics',
    {},
    tab.session,
  );
  await chromium.send('HeapProfiler.collectGarbage', {}, tab.session);
  const alive = await chromium.send<{ usedSize: number }>('Runtime.getHeapUsage', {}, tab.session);
  await chromium.closeTab(tab);
  const milliseconds = (metric: string) => (answer.metrics.find((each) => each.name === metric)?.value ?? 0) * 1000;
  return {
    load,
    script: milliseconds('ScriptDuration'),
    task: milliseconds('TaskDuration'),
    heap: alive.usedSize / 1024,
  };
}

const started = await Promise.all(contenders.map(async (name) => [name, await start(name)] as const));
const browsers = Object.fromEntries(started) as Record<Contender, Chromium>;

for (const name of Object.keys(pages)) {
  const loads: Record<Contender, Load[]> = { Vigie: [], empty: [], 'empty again': [], none: [] };
  for (let round = -2; round < rounds; round += 1) {
    // Each round begins with another one, so that no one always follows the same.
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn + contenders.length) % contenders.length] ?? 'none';
      const load = await loadOnce(browsers[contender], name);
      if (round >= 0) loads[contender].push(load);
    }
  }
  const compare = (a: Contender, b: Contender, what: keyof Load, how: (x: number, y: number) => number) =>
    spread(loads[a].map((load, round) => how(load[what], loads[b][round]?.[what] ?? Number.NaN)));
  console.log(`${name}: ${rounds} rounds, medians within a round and their middle half`);
  console.table(
    Object.fromEntries(
      (['load', 'script', 'task', 'heap'] as const).map((what) => [
        what,
        {
          'Vigie / empty': compare('Vigie', 'empty', what, ratio),
          'empty again / empty (noise)': compare('empty again', 'empty', what, ratio),
          'Vigie / none': compare('Vigie', 'none', what, ratio),
          'empty / none': compare('empty', 'none', what, ratio),
          'Vigie - empty': compare('Vigie', 'empty', what, difference),
          none: median(loads.none.map((load) => load[what])).toFixed(1),
        },
      ]),
    ),
  );
  // Traced, so slower than it is: to be compared with itself, and the calls with nothing.
  for (const contender of ['Vigie', 'empty'] as const) {
    const { milliseconds, calls } = await ownScript(browsers[contender], site.address(name));
    console.log(`${contender}: ${milliseconds.toFixed(1)} ms of its own script, ${calls} functions entered`);
  }
}

await Promise.all(Object.values(browsers).map((chromium) => chromium.close()));
site.close();
await rm(empty, { recursive: true });
