import type { Browser } from 'puppeteer-core';

/** The part of WebDriver BiDi that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Answer {
  result?: { value: string };
  exceptionDetails?: { text: string };
}

/** Runs code in the browser's own window, with the browser's own rights, outside every page and extension. */
export interface PrivilegedScope {
  /** `code` runs elsewhere: it sees its arguments and Firefox's globals, nothing around it. All of it must be JSON. */
  call: <A extends unknown[], R>(code: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;
}

/** The connection itself, for commands that puppeteer does not know. */
export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** Needs a Firefox started with `-remote-allow-system-access`. */
export async function privilegedScope(browser: Browser): Promise<PrivilegedScope> {
  const connection = bidiOf(browser);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  return {
    async call(code, ...args) {
      const sent = await connection.send('script.callFunction', {
        target: { context },
        functionDeclaration: `async (args) => JSON.stringify((await (${code.toString()})(...JSON.parse(args))) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        awaitPromise: true,
      });
      const { result: value, exceptionDetails } = sent.result as Answer;
      if (!value) throw new Error(`In Firefox's own window: ${exceptionDetails?.text}`);
      return JSON.parse(value.value);
    },
  };
}
