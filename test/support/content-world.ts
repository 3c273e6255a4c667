import type { CDPSession, Page } from 'playwright/test';

/** The isolated world of our content script in a page: what a taken-over page process could do is done from there. */
export class ContentWorld {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  static async of(page: Page): Promise<ContentWorld> {
    const [first] = await ContentWorld.allOf(page);
    if (!first) throw new Error('The content script is not in this page.');
    return first;
  }

  /** Those of the page and of its frames in the same process. */
  static async allOf(page: Page): Promise<ContentWorld[]> {
    const session = await page.context().newCDPSession(page);
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const ours = worlds.filter(({ origin }) => origin.startsWith('chrome-extension://'));
    return ours.map(({ id }) => new ContentWorld(session, id));
  }

  /** Evaluates an expression, awaits it, and gives its JSON value. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Sends a message as our content script would; gives the answer, or `{ rejected }`. */
  send<T>(message: unknown): Promise<T> {
    return this.evaluate<T>(
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch((error) => ({ rejected: error.message }))`,
    );
  }
}
