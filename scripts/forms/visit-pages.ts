import { readFileSync } from 'node:fs';
import { chromium, type BrowserContext } from 'playwright';
import type { CorpusPage } from './read-corpus.ts';

const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const tabs = 3;

/**
 * Opens each page at its recorded address, with every other request aborted, and evaluates `script` in an isolated
 * world, as a content script's. `script` ends in an expression: a function from the ids of the inputs to an answer.
 */
export async function visitPages(
  pages: CorpusPage[],
  script: string,
  answered: (page: CorpusPage, answer: unknown) => void,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const rest = [...pages];
    const tab = async (): Promise<void> => {
      for (let page = rest.shift(); page; page = rest.shift()) {
        answered(page, await visit(context, page, script));
      }
    };
    await Promise.all(Array.from({ length: tabs }, tab));
  } finally {
    await browser.close();
  }
}

async function visit(context: BrowserContext, corpusPage: CorpusPage, script: string): Promise<unknown> {
  const page = await context.newPage();
  try {
    let served = false;
    await page.route('**/*', async (route) => {
      if (served || !route.request().isNavigationRequest()) return route.abort();
      served = true;
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(corpusPage.path) });
    });
    await page.goto(corpusPage.url ?? 'https://page.invalid/', { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'vigie' });
    const ids = JSON.stringify(corpusPage.inputs.map((input) => input.id));
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: world.executionContextId,
      expression: `(${script})(${ids})`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`${corpusPage.key}: ${exceptionDetails.exception?.description ?? ''}`);
    return result.value;
  } finally {
    await page.close();
  }
}
