import { startRangeServer } from '../support/range-server.ts';
import { type CdpEvent, evaluate, type Tab } from './chromium-pipe.ts';
import { median, spread } from './measure.ts';
import { openSignUp, path, pressTab, startSite, startWith, stopWorker, typeText, workers } from './sign-up-page.ts';

// ROUNDS=15 npm run bench -- warning-latency   (a frame has 20 requests at once, and each phase takes a new one)
const rounds = Math.min(Number(process.env['ROUNDS'] ?? 8), 18);

const passwords = Array.from({ length: 2 * rounds + 1 }, (_, n) => `whimbrel-harbour-${1000 + n}`);
const service = await startRangeServer({ alsoLeaked: Object.fromEntries(passwords.map((each) => [each, 321])) });
const site = await startSite();
const chromium = await startWith(path('dist/chrome'), service, site);

/** Milliseconds since 1970, by the clock that each end of the way has. */
interface Times {
  left: number;
  painted: number;
}

/**
 * Notes, as a page can, when the field was left and when the warning was painted: after the last frame in which our
 * host on the root element grew, its words being the last thing put into it. A message sent in a frame comes after it.
 */
const observe = `(() => {
  const now = () => performance.timeOrigin + performance.now();
  const frames = 30;
  window.times = new Promise((done) => {
    let left;
    document.addEventListener('focusout', () => { left ??= now(); }, { capture: true, once: true });
    const follow = (host, height, painted, still) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const at = now();
        if (host.offsetHeight > height) follow(host, host.offsetHeight, at, 0);
        else if (still < frames) follow(host, height, painted, still + 1);
        else done({ left, painted });
      };
      port2.postMessage(null);
    });
    new MutationObserver((changes, observer) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).find((node) => node.popover === 'manual');
      if (!added) return;
      observer.disconnect();
      follow(added, 0, 0, 0);
    }).observe(document.documentElement, { childList: true });
  });
})()`;

async function typeAndLeave(tab: Tab, password: string, beforeLeaving = async () => {}): Promise<Times> {
  await evaluate(chromium, tab, "document.querySelector('#password').value = ''");
  await evaluate(chromium, tab, observe);
  await evaluate(chromium, tab, "document.querySelector('#password').focus()");
  await typeText(chromium, tab, password);
  await beforeLeaving();
  const times = evaluate<Times>(chromium, tab, 'window.times');
  await pressTab(chromium, tab);
  return times;
}

/** The worker's own requests, by the browser's clock. */
async function watchWorker(answers: number[]): Promise<void> {
  const [worker] = await workers(chromium);
  if (worker === undefined) throw new Error('No worker runs.');
  const attach = { targetId: worker, flatten: true };
  const { sessionId } = await chromium.send<{ sessionId: string }>('Target.attachToTarget', attach);
  await chromium.send('Network.enable', {}, sessionId);
  let ahead = 0;
  chromium.onEvent(({ method, params, sessionId: from }: CdpEvent) => {
    if (from !== sessionId) return;
    // Network times are seconds of a clock of their own; a request's start has both.
    const { wallTime, timestamp } = params as { wallTime?: number; timestamp: number };
    if (method === 'Network.requestWillBeSent') ahead = (wallTime ?? 0) - timestamp;
    if (method === 'Network.loadingFinished') answers.push((timestamp + ahead) * 1000);
  });
}

interface Way extends Times {
  /** At the service. */
  arrived: number;
  /** Whole in the worker. */
  answered: number;
}

/** One leave with a password that the service has not been asked about. */
async function measure(tab: Tab, answers: number[], beforeLeaving?: () => Promise<void>): Promise<Way> {
  const { left, painted } = await typeAndLeave(tab, passwords.shift() ?? '', beforeLeaving);
  const arrived = service.requests.at(-1)?.time ?? Number.NaN;
  return { left, arrived, answered: answers.at(-1) ?? Number.NaN, painted };
}

// The first one loads the local list and connects to the service.
const warm = await chromium.openTab();
await openSignUp(chromium, warm);
const answers: number[] = [];
await measure(warm, answers);
await watchWorker(answers);
const warmTimes: Way[] = [];
for (let round = 0; round < rounds; round += 1) warmTimes.push(await measure(warm, answers));

// No one may be attached to a worker that is to start as fast as it can: its answer's time is not known here. It is
// stopped when the last letter has been typed, though a person's typing wakes it: the worst there is.
const cold = await chromium.openTab();
await openSignUp(chromium, cold);
const coldTimes: Way[] = [];
for (let round = 0; round < rounds; round += 1)
  coldTimes.push(await measure(cold, [], () => stopWorker(chromium, cold)));

const show = (times: Way[], from: keyof Way, to: keyof Way) =>
  spread(
    times.map((time) => time[to] - time[from]),
    1,
  );
console.log(`${rounds} rounds each; milliseconds, the median and the middle half`);
console.table({
  'from leaving the field to the painted warning': {
    'warm worker': show(warmTimes, 'left', 'painted'),
    'cold worker': show(coldTimes, 'left', 'painted'),
  },
  '- to the request, at the service': {
    'warm worker': show(warmTimes, 'left', 'arrived'),
    'cold worker': show(coldTimes, 'left', 'arrived'),
  },
  '- to the answer, whole in the worker (network)': { 'warm worker': show(warmTimes, 'arrived', 'answered') },
  '- to the painted warning (our own part)': { 'warm worker': show(warmTimes, 'answered', 'painted') },
});
const own = median(warmTimes.map(({ answered, painted }) => painted - answered));
console.log(`From answer to paint: ${own.toFixed(1)} ms in the median; the aim is under 50.`);

await chromium.close();
await site.close();
await service.close();
