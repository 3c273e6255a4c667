import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { foundTitle } from '../support/found-title.ts';
import { startRangeServer } from '../support/range-server.ts';
import { type Chromium, evaluate, type Tab } from './chromium-pipe.ts';
import { median, spread } from './measure.ts';
import { openSignUp, path, pressTab, startSite, startWith, stopWorker, typeText } from './sign-up-page.ts';
import { writeStandIn } from './stand-in.ts';

// BEFORE=../vigie-before/dist/chrome ROUNDS=12 npm run bench -- warning-beside
// From leaving the field to the warning in the accessibility tree, on a fresh page each time, beside the least that can do the
// job and beside another build of Vigie, if there is one: in turns, in one run.
const rounds = Number(process.env['ROUNDS'] ?? 8);
const before = process.env['BEFORE'];
const patience = 15_000;
const standIn = await writeStandIn();
const contenders: Record<string, string> = {
  'stand-in': standIn,
  'stand-in again': standIn,
  Vigie: path('dist/chrome'),
  ...(before !== undefined && { before }),
};
/** What the worker is doing when the field is left: it has just answered, or was stopped before the page or the last key. */
const states = ['warm', 'asleep', 'killed'] as const;
type State = (typeof states)[number];

const leaked = (name: string, state: State, round: number) => `whimbrel ${name} ${state} ${round}`;
const all = Object.keys(contenders).flatMap((name) =>
  states.flatMap((state) => Array.from({ length: rounds + 1 }, (_, round) => leaked(name, state, round))),
);
const service = await startRangeServer({
  alsoLeaked: Object.fromEntries(all.map((each) => [each, 321])),
});
const site = await startSite();
const started = await Promise.all(
  Object.entries(contenders).map(async ([name, folder]) => [name, await startWith(folder, service, site)] as const),
);
const browsers = Object.fromEntries(started);
// Until it has all its own policies, Chromium holds every read of `storage.managed`, and longer where it is kept busy.
await delay(12_000);

/** Milliseconds from the key that leaves the field. */
async function measure(chromium: Chromium, password: string, state: State): Promise<number> {
  const tab = await chromium.openTab();
  await chromium.send('Accessibility.enable', {}, tab.session);
  if (state === 'asleep') await stopWorker(chromium, tab);
  await openSignUp(chromium, tab);
  await evaluate(chromium, tab, "document.querySelector('#password').focus()");
  await typeText(chromium, tab, password);
  if (state === 'killed') await stopWorker(chromium, tab);
  const left = performance.now();
  await pressTab(chromium, tab);
  // Asked without a pause: each one takes a few milliseconds, of every contender.
  while (!(await isWarned(chromium, tab))) if (performance.now() - left > patience) throw new Error('No warning came.');
  const milliseconds = performance.now() - left;
  await chromium.closeTab(tab);
  return milliseconds;
}

async function isWarned(chromium: Chromium, tab: Tab): Promise<boolean> {
  const { nodes } = await chromium.send<{ nodes: { name?: { value: string } }[] }>(
    'Accessibility.getFullAXTree',
    {},
    tab.session,
  );
  return nodes.some(({ name }) => name?.value === foundTitle);
}

for (const from of ['the list on the device', 'the service'] as const) {
  const passwordFor = (name: string, state: State, round: number) =>
    from === 'the service' ? leaked(name, state, round) : 'dragon';
  const table: Record<string, Record<string, string>> = {};
  for (const state of states) {
    const times: Record<string, number[]> = {};
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, chromium] of Object.entries(browsers)) {
        const milliseconds = await measure(chromium, passwordFor(name, state, round), state);
        // The first one loads what is loaded once.
        if (round > 0) (times[name] ??= []).push(milliseconds);
      }
    }
    const least = median(times['stand-in'] ?? []);
    for (const [name, own] of Object.entries(times)) {
      (table[name] ??= {})[state] = `${spread(own, 0)}, ${(median(own) / least).toFixed(2)} of the stand-in`;
    }
  }
  console.log(`Found in ${from}; milliseconds, the median of ${rounds} and their middle half`);
  console.table(table);
}

await Promise.all(Object.values(browsers).map((chromium) => chromium.close()));
await site.close();
await service.close();
await rm(standIn, { recursive: true });
