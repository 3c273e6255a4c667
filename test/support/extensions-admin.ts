import type { BrowserContext, Page } from 'playwright/test';

/** What a person does on Chromium's own page of extensions. */
export class ExtensionsAdmin {
  readonly #page: Page;
  readonly #id: string;

  private constructor(page: Page, id: string) {
    this.#page = page;
    this.#id = id;
  }

  /** `origin`: of the extension. In developer mode: without it, an unpacked extension does not come back. */
  static async open(context: BrowserContext, origin: string): Promise<ExtensionsAdmin> {
    const page = await context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return new ExtensionsAdmin(page, new URL(origin).host);
  }

  async turn(on: boolean): Promise<void> {
    await this.#page.evaluate(`chrome.management.setEnabled('${this.#id}', ${on})`);
  }

  async reload(): Promise<void> {
    await this.#page.evaluate(`chrome.developerPrivate.reload('${this.#id}', { failQuietly: true })`);
  }

  /** Allows the extension in private windows, or no longer. Either loads it anew. */
  async allowPrivately(allowed: boolean): Promise<void> {
    const change = `{ extensionId: '${this.#id}', incognitoAccess: ${allowed} }`;
    await this.#page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  }
}
