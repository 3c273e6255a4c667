import type { ElementHandle } from 'puppeteer-core';

/** What puppeteer searches in: a page, a frame, an element. */
export interface Searched {
  $$: (selector: string) => Promise<ElementHandle[]>;
}

type Make<L> = (findAll: () => Promise<ElementHandle[]>, description: string) => L;

/** The ways to name an element that Playwright's pages, frames and locators share. */
export class FirefoxSearch<L> {
  readonly #roots: () => Promise<Searched[]>;
  readonly #prefix: string;
  readonly #make: Make<L>;

  constructor(roots: () => Promise<Searched[]>, prefix: string, make: Make<L>) {
    this.#roots = roots;
    this.#prefix = prefix;
    this.#make = make;
  }

  locator(css: string): L {
    return this.#within(`pierce/${css}`, css);
  }

  /** `name` is the whole accessible name. */
  getByRole(role: string, { name = '', level }: { name?: string; level?: number } = {}): L {
    const described = name === '' ? role : `${role} "${name}"`;
    return this.#within(`aria/${name}[role="${role}"]`, described, async (element) => {
      return level === undefined || (await element.evaluate((found) => found.localName)) === `h${level}`;
    });
  }

  getByLabel(name: string): L {
    const isField = (element: ElementHandle) => element.evaluate((found) => found.matches('input, select, textarea'));
    return this.#within(`aria/${name}`, `"${name}"`, isField);
  }

  getByText(text: string, { exact = false }: { exact?: boolean } = {}): L {
    return this.#within(`text/${text}`, `"${text}"`, async (element) => {
      return !exact || (await element.evaluate((found) => found.textContent?.trim())) === text;
    });
  }

  #within(selector: string, described: string, isMeant?: (element: ElementHandle) => Promise<boolean>): L {
    return this.#make(async () => {
      const found = [];
      for (const root of await this.#roots()) found.push(...(await root.$$(selector)));
      if (!isMeant) return found;
      const meant = await Promise.all(found.map(isMeant));
      return found.filter((_, index) => meant[index]);
    }, this.#prefix + described);
  }
}
