import type { ElementHandle } from 'puppeteer-core';
import { until } from '../until.ts';
import { type Expected, stateOf } from './element-state.ts';
import type { Driven } from './firefox-page.ts';
import { pressKeys } from './firefox-keyboard.ts';
import { FirefoxSearch, type Searched } from './firefox-search.ts';

/** Finds elements in `roots` when asked, as Playwright's page, frames and locators do. */
export function searchIn(driven: Driven, roots: () => Promise<Searched[]>, prefix = ''): FirefoxSearch<FirefoxLocator> {
  return new FirefoxSearch(roots, prefix, (find, description) => new FirefoxLocator(driven, find, description));
}

/** As much of Playwright's `Locator` as the tests use, on puppeteer: the specs for Chromium run in Firefox unchanged. */
export class FirefoxLocator extends FirefoxSearch<FirefoxLocator> {
  /** By this name Playwright's `expect` knows what it has in hands. */
  readonly _apiName = 'Locator';
  readonly #driven: Driven;
  readonly #findAll: () => Promise<ElementHandle[]>;
  readonly #description: string;
  readonly #index: number;

  constructor(driven: Driven, findAll: () => Promise<ElementHandle[]>, description: string, index = 0) {
    super(
      async () => (await findAll()).slice(index, index + 1),
      `${description} `,
      (find, of) => new FirefoxLocator(driven, find, of),
    );
    this.#driven = driven;
    this.#findAll = findAll;
    this.#description = description;
    this.#index = index;
  }

  first(): FirefoxLocator {
    return this.nth(0);
  }

  nth(index: number): FirefoxLocator {
    return new FirefoxLocator(this.#driven, this.#findAll, this.#description, index);
  }

  async count(): Promise<number> {
    return (await this.#findAll()).length;
  }

  override toString(): string {
    return this.#description;
  }

  async click(): Promise<void> {
    // Tab may have led out of the page, to the browser's own buttons; a person's click would bring the focus back.
    if (!(await this.#driven.page.evaluate(() => document.hasFocus()))) await this.#driven.takeFocus();
    await until(`${this.#description} at rest`, () => this.#clickAtRest());
  }

  /** `null`: not there, still moving, or drawn anew meanwhile, which a person would not notice. */
  async #clickAtRest(): Promise<true | null> {
    const element = await this.#find();
    if (!element || !(await element.evaluate(isAtRest))) return null;
    try {
      await element.click();
      return true;
    } catch (error) {
      if (String(error).includes('Node is detached')) return null;
      throw error;
    }
  }

  async focus(): Promise<void> {
    await (await this.#element()).focus();
  }

  async press(keys: string): Promise<void> {
    await this.focus();
    await pressKeys(this.#driven.page, keys);
  }

  /** As one edit, without keys. */
  async fill(text: string): Promise<void> {
    const element = await this.#element();
    await element.evaluate((input) => {
      (input as HTMLInputElement).focus();
      (input as HTMLInputElement).select();
    });
    if (text === '') await pressKeys(this.#driven.page, 'Backspace');
    else await this.#driven.enterText(text);
  }

  async check(): Promise<void> {
    await this.click();
  }

  async isChecked(): Promise<boolean> {
    return (await this.#element()).evaluate(
      (element) => (element as HTMLInputElement).checked || element.ariaChecked === 'true',
    );
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

  async waitFor(): Promise<void> {
    const visible = async () => (await stateOf(await this.#find(), 'to.be.visible', { isNot: false })).matches || null;
    await until(this.#description, visible);
  }

  /** What Playwright's matchers ask, once more and once more until it is as expected or the time is over. */
  async _expect(expression: string, expected: Expected): Promise<object> {
    const deadline = Date.now() + (expected.timeout || 5_000);
    for (;;) {
      const { matches, received } = await this.#state(expression, expected);
      if (matches !== expected.isNot) return { matches, received: { value: received } };
      if (Date.now() > deadline) return { matches, received: { value: received }, timedOut: true };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #state(expression: string, expected: Expected): Promise<{ matches: boolean; received: unknown }> {
    if (expression === 'to.have.count') {
      const received = await this.count().catch(() => 0);
      return { matches: received === expected.expectedNumber, received };
    }
    return stateOf(await this.#find().catch(() => null), expression, expected);
  }

  async #find(): Promise<ElementHandle | null> {
    return (await this.#findAll())[this.#index] ?? null;
  }

  #element(): Promise<ElementHandle> {
    return until(this.#description, () => this.#find());
  }
}

/** Whether it has been in one place for two frames: else a click would land where it was. */
async function isAtRest(element: Element): Promise<boolean> {
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
    // A tab that is not in front has no frames.
    setTimeout(resolve, 100);
  });
  return place() === before;
}
