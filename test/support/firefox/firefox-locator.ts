import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { pressKeys } from './firefox-keyboard.ts';
import { type Expected, stateOf } from './element-state.ts';

/** A page, and what its browser's own window does for it. */
export interface Driven {
  page: Page;
  takeFocus: () => Promise<void>;
  /** Goes to a page of the extension. The page is the one in front. */
  openOwn: (url: string) => Promise<void>;
}
type Find = () => Promise<ElementHandle | null>;

/** As much of Playwright's `Locator` as the tests use, on puppeteer: the specs for Chromium run in Firefox unchanged. */
export class FirefoxLocator {
  /** By this name Playwright's `expect` knows what it has in hands. */
  readonly _apiName = 'Locator';
  readonly #page: Page;
  readonly #takeFocus: () => Promise<void>;
  readonly #find: Find;
  readonly #description: string;

  /** `takeFocus` gives the page the keyboard, as a click into it does. */
  constructor({ page, takeFocus }: Driven, find: Find, description: string) {
    this.#page = page;
    this.#takeFocus = takeFocus;
    this.#find = find;
    this.#description = description;
  }

  /** The one it finds is the first already. */
  first(): this {
    return this;
  }

  toString(): string {
    return this.#description;
  }

  async click(): Promise<void> {
    const element = await this.#element();
    // Tab may have led out of the page, to the browser's own buttons; a person's click would bring the focus back.
    if (!(await this.#page.evaluate(() => document.hasFocus()))) await this.#takeFocus();
    await element.click();
  }

  async focus(): Promise<void> {
    await (await this.#element()).focus();
  }

  async press(keys: string): Promise<void> {
    await this.focus();
    await pressKeys(this.#page, keys);
  }

  /** As one edit, without keys. */
  async fill(text: string): Promise<void> {
    await (
      await this.#element()
    ).evaluate((element, value) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
      document.execCommand(value === '' ? 'delete' : 'insertText', false, value);
    }, text);
  }

  async check(): Promise<void> {
    await this.click();
  }

  async inputValue(): Promise<string> {
    return (await this.#element()).evaluate((element) => (element as HTMLInputElement).value);
  }

  async textContent(): Promise<string | null> {
    return (await this.#element()).evaluate((element) => element.textContent);
  }

  async evaluate(code: (element: Element, argument: unknown) => unknown, argument: unknown): Promise<unknown> {
    return (await this.#element()).evaluate(code, argument);
  }

  async boundingBox(): Promise<object | null> {
    return (await this.#element()).boundingBox();
  }

  /** What Playwright's matchers ask, once more and once more until it is as expected or the time is over. */
  async _expect(expression: string, expected: Expected): Promise<object> {
    const deadline = Date.now() + (expected.timeout || 5_000);
    for (;;) {
      const { matches, received } = await stateOf(await this.#find().catch(() => null), expression, expected);
      if (matches !== expected.isNot) return { matches, received: { value: received } };
      if (Date.now() > deadline) return { matches, received: { value: received }, timedOut: true };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  #element(): Promise<ElementHandle> {
    return until(this.#description, this.#find);
  }
}
