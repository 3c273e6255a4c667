import type { ElementHandle } from 'puppeteer-core';

/** What puppeteer searches in: a page, a frame, an element. */
export interface Searched {
  $$: (selector: string) => Promise<ElementHandle[]>;
}

type IsMeant = (element: ElementHandle) => Promise<boolean>;
/** Elements that have the role without saying so. */
const tagsOf: Record<string, string> = { button: 'button', listitem: 'li', radio: 'input[type="radio"]' };

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

  /**
   * `name` is the whole accessible name. Firefox's accessibility tree may lag behind a page (what had just been shown was
   * not in it for 15 seconds): what can be seen is then found by its markup.
   */
  getByRole(role: string, { name = '', level }: { name?: string; level?: number } = {}): L {
    const described = name === '' ? role : `${role} "${name}"`;
    const byTree = this.#finder(`aria/${name}[role="${role}"]`, async (element) => {
      return level === undefined || (await element.evaluate((found) => found.localName)) === `h${level}`;
    });
    const tags = level === undefined ? tagsOf[role] : `h${level}`;
    const byMarkup = this.#finder(`pierce/[role="${role}"]${tags ? `, ${tags}` : ''}`, (element) =>
      element.evaluate(isSeenWith, name),
    );
    return this.#make(async () => {
      const found = await byTree();
      return found.length > 0 ? found : byMarkup();
    }, this.#prefix + described);
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

  #within(selector: string, described: string, isMeant?: IsMeant): L {
    return this.#make(this.#finder(selector, isMeant), this.#prefix + described);
  }

  #finder(selector: string, isMeant?: IsMeant): () => Promise<ElementHandle[]> {
    return async () => {
      const found = [];
      for (const root of await this.#roots()) found.push(...(await root.$$(selector)));
      if (!isMeant) return found;
      const meant = await Promise.all(found.map(isMeant));
      return found.filter((_, index) => meant[index]);
    };
  }
}

function isSeenWith(element: Element, name: string): boolean {
  const [label] = (element as HTMLInputElement).labels ?? [];
  const words = element.ariaLabel ?? (label ?? element).textContent?.trim();
  return element.checkVisibility() && (name === '' || words === name);
}
