import { join } from 'node:path';
import { type Chromium, startChromium } from '../../test/bench/chromium-pipe.ts';
import { readWords } from '../../test/support/default-list.ts';
import { startPageServer } from '../../test/support/page-server.ts';
import { type RangeServer, startRangeServer } from '../../test/support/range-server.ts';
import { seededRandom } from '../../test/support/seeded-random.ts';
import { domOf, heapOf, workerHeap } from './heap.ts';
import { type Outcome, Person } from './person.ts';
import { leaksOf, type Task, taskDrawer } from './tasks.ts';
import { askToShowEveryAnswer, stopWorker } from './worker.ts';

const root = join(import.meta.dirname, '../..');

/** Where each person is. The first never leaves the page; the last only signs in, where nobody but the list is asked. */
const places = [
  ['http://stay.test/sign-up.html'],
  ['http://shop.test/sign-up.html', 'https://shop.test/sign-up.html?csp'],
  ['https://club.test/sign-up.html', 'http://club.test/sign-up.html', 'https://forum.test/sign-up.html'],
  ['http://shop.test/sign-in.html', 'https://club.test/sign-in.html'],
];
const checksPerRound = 25;
const roundsPerPage = 2;

interface Options {
  checks: number;
  seed: number;
  /** The folder of the unpacked extension. */
  extension: string;
  log: (line: string) => void;
}

export interface Check {
  person: number;
  task: Task;
  outcome: Outcome;
}

export interface Soak {
  checks: Check[];
  requests: { prefix: string; time: number }[];
  restarts: number;
  seconds: number;
  /** Bytes after a collection: of the worker in the second half, when it is left alive; of the page that stays, in all. */
  worker: number[];
  page: number[];
  nodes: number[];
  listeners: number[];
}

/** Four people type `checks` passwords. In the first half the worker is killed once a round; in the second it lives. */
export async function soak(options: Options): Promise<Soak> {
  const alsoLeaked = Object.assign({}, ...places.map((_, person) => leaksOf(person))) as Record<string, number>;
  const service = await startRangeServer({ alsoLeaked });
  const site = await startPageServer(join(root, 'test/e2e/pages'));
  const chromium = await startChromium({
    extension: options.extension,
    flags: [
      ...service.chromiumFlags,
      `--host-resolver-rules=${site.hostRules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
      '--lang=en',
    ],
  });
  try {
    return await run(chromium, service, options);
  } finally {
    await chromium.close();
    await site.close();
    await service.close();
  }
}

async function run(chromium: Chromium, service: RangeServer, { checks: wanted, seed, log }: Options): Promise<Soak> {
  await askToShowEveryAnswer(chromium);
  const words = await readWords();
  const people = await Promise.all(
    places.map(async (urls, person) => ({
      urls,
      person: await Person.sitDown(chromium),
      draw: taskDrawer({ words, person, seed, localOnly: person === places.length - 1 }),
    })),
  );
  const stays = people[0]?.person.tab;
  if (!stays) throw new Error('Nobody is there.');
  const random = seededRandom(seed);
  const result: Soak = {
    checks: [],
    requests: [],
    restarts: 0,
    seconds: 0,
    worker: [],
    page: [],
    nodes: [],
    listeners: [],
  };
  const rounds = Math.ceil(wanted / (checksPerRound * people.length));
  const started = Date.now();

  for (let round = 0; round < rounds; round += 1) {
    const killAt = round < rounds / 2 ? random(checksPerRound) : -1;
    await Promise.all(
      people.map(async ({ urls, person, draw }, who) => {
        const url = urls[Math.floor(round / roundsPerPage) % urls.length] ?? '';
        if (round === 0 || (urls.length > 1 && round % roundsPerPage === 0)) await person.open(url);
        for (let n = 0; n < checksPerRound; n += 1) {
          const task = draw();
          const outcome = await person.check(task);
          result.checks.push({ person: who, task, outcome });
          if (typeof outcome === 'object') log(`Lost or wrong: ${JSON.stringify({ task, outcome })}`);
          if (who === 0 && n === killAt) await stopWorker(chromium, stays);
        }
      }),
    );
    if (killAt >= 0) result.restarts += 1;
    else result.worker.push(await workerHeap(chromium));
    result.page.push(await heapOf(chromium, stays.session));
    const { nodes, jsEventListeners } = await domOf(chromium, stays.session);
    result.nodes.push(nodes);
    result.listeners.push(jsEventListeners);
    if ((round + 1) % 10 === 0) log(`${result.checks.length} checks, ${service.requests.length} requests ...`);
  }
  result.seconds = (Date.now() - started) / 1000;
  result.requests = service.requests.map(({ prefix, time }) => ({ prefix: prefix ?? '', time }));
  return result;
}
