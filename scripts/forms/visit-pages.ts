import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { findChromium } from '../../test/support/find-chromium.ts';
import type { CorpusPage } from './read-corpus.ts';

// One for each core of a small machine: with more, the milliseconds measured are those of waiting for a core.
const tabs = 2;
/** A page that is not there by then is opened once more, and then left out. */
const patience = 20_000;
/** A page whose own address cannot be opened (none was recorded, or the browser refuses it) is opened here. */
const noAddress = 'https://page.invalid/';

export type Visited = { answer: unknown } | { failed: string };

/**
 * Opens each page at its recorded address, with every other request aborted, and evaluates `script` in an isolated
 * world, as a content script's. `script` is a function from the ids of the inputs to an answer.
 */
export async function visitPages(
  pages: CorpusPage[],
  script: string,
  visited: (page: CorpusPage, result: Visited) => void,
): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('There is no Chromium here. CHROMIUM=path names one.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const rest = [...pages];
    const tab = async (): Promise<void> => {
      for (let page = rest.shift(); page; page = rest.shift()) visited(page, await tryTwice(context, page, script));
    };
    await Promise.all(Array.from({ length: tabs }, tab));
  } finally {
    await browser.close();
  }
}

async function tryTwice(context: BrowserContext, page: CorpusPage, script: string): Promise<Visited> {
  let failed = '';
  for (const address of [page.url ?? noAddress, noAddress]) {
    try {
      return { answer: await visit(context, page, address, script) };
    } catch (error) {
      failed = (error as Error).message.split('\n')[0] ?? '';
    }
  }
  return { failed };
}

async function visit(context: BrowserContext, corpusPage: CorpusPage, address: string, script: string) {
  const page = await context.newPage();
  const late = new AbortController();
  try {
    return await Promise.race([open(page, corpusPage, address, script), timeLimit(late.signal)]);
  } finally {
    late.abort();
    await page.close();
  }
}

/** A page may hang where no timeout of the browser's own applies. */
async function timeLimit(signal: AbortSignal): Promise<never> {
  await setTimeout(patience, undefined, { signal }).catch(() => undefined);
  throw new Error(`nothing within ${patience / 1000} seconds`);
}

async function open(page: Page, { path, html, inputs }: CorpusPage, address: string, script: string): Promise<unknown> {
  let served = false;
  await page.route('**/*', async (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html ?? readFileSync(path) });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: patience });
  // Addresses such as about:blank and file: are opened without asking us for the page.
  if (!served) throw new Error(`the browser has a page of its own at ${address}`);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'vigie' });
  const ids = JSON.stringify(inputs.map((input) => input.id));
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.executionContextId,
    expression: `(${script})(${ids})`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
