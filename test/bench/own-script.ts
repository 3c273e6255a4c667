import { type Chromium, evaluate } from './chromium-pipe.ts';

/** What one extension's content scripts do while a page loads, in all of its frames. */
export interface OwnScript {
  /** Milliseconds of the main thread on the processor: evaluating the script, and its functions that the browser calls. */
  milliseconds: number;
  /** Functions entered, the script itself among them. */
  calls: number;
}

interface TraceEvent {
  name: string;
  tdur?: number;
  args: { data?: { url?: string } };
}

const isOwn = (url: string | undefined) => url?.startsWith('chrome-extension://') ?? false;

/** Opens the page twice: counting calls makes each of them slower. */
export async function ownScript(chromium: Chromium, address: string): Promise<OwnScript> {
  return { milliseconds: await millisecondsOf(chromium, address), calls: await callsOf(chromium, address) };
}

async function millisecondsOf(chromium: Chromium, address: string): Promise<number> {
  let spent = 0;
  let collecting = true;
  chromium.onEvent(({ method, params }) => {
    if (!collecting || method !== 'Tracing.dataCollected') return;
    for (const { name, tdur, args } of params['value'] as TraceEvent[]) {
      const counts = name === 'EvaluateScript' || name === 'FunctionCall' || name === 'v8.compile';
      // Compiling is a part of evaluating.
      if (counts && name !== 'v8.compile' && isOwn(args.data?.url)) spent += (tdur ?? 0) / 1000;
    }
  });
  const complete = new Promise<void>((done) =>
    chromium.onEvent(({ method }) => void (method === 'Tracing.tracingComplete' && done())),
  );
  const traceConfig = { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] };
  await chromium.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await visit(chromium, address);
  await chromium.send('Tracing.end');
  await complete;
  collecting = false;
  return spent;
}

async function callsOf(chromium: Chromium, address: string): Promise<number> {
  let calls = 0;
  await visit(chromium, address, {
    before: async (session) => {
      await chromium.send('Profiler.enable', {}, session);
      await chromium.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false }, session);
    },
    after: async (session) => {
      const { result } = await chromium.send<{
        result: { url: string; functions: { ranges: { count: number }[] }[] }[];
      }>('Profiler.takePreciseCoverage', {}, session);
      for (const { url, functions } of result) {
        if (isOwn(url)) for (const { ranges } of functions) calls += ranges[0]?.count ?? 0;
      }
    },
  });
  return calls;
}

interface Around {
  before?: (session: string) => Promise<void>;
  after?: (session: string) => Promise<void>;
}

async function visit(chromium: Chromium, address: string, { before, after }: Around = {}): Promise<void> {
  const tab = await chromium.openTab();
  await chromium.send('Page.enable', {}, tab.session);
  await before?.(tab.session);
  const loaded = chromium.event('Page.loadEventFired', tab.session);
  await chromium.send('Page.navigate', { url: address }, tab.session);
  await loaded;
  await evaluate(chromium, tab, 'window.finished');
  await after?.(tab.session);
  await chromium.closeTab(tab);
}
