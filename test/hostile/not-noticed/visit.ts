/** As much of a page as this needs, of Playwright's or puppeteer's. */
interface Visited {
  goto: (url: string) => Promise<unknown>;
  keyboard: { type: (text: string) => Promise<void>; press: (key: never) => Promise<void> };
  mouse: { click: (x: number, y: number) => Promise<void> };
  evaluate: (code: string) => Promise<unknown>;
}

/** What an extension's package may be probed for; some of them are files of Vigie. */
const files = ['manifest.json', 'icons/16.png', 'src/content/index.js', 'common-passwords.bin', 'no-such-file.js'];

/**
 * Opens a page that looks for extensions, does what a person does without typing a password, and gives what the page has
 * seen. `origins`: of extensions, `chrome-extension://<id>/`.
 */
export async function visit(page: Visited, origins: string[]): Promise<Record<string, unknown>> {
  await page.goto('http://shop.test/probes.html');
  for (const field of ['#search', '#email', '#notes', '#password']) {
    const [x, y] = (await page.evaluate(
      `(({ left, top }) => [left + 5, top + 5])(document.querySelector('${field}').getBoundingClientRect())`,
    )) as [number, number];
    await page.mouse.click(x, y);
    if (field !== '#password') await page.keyboard.type('petrel');
  }
  await page.keyboard.press('Tab' as never);
  const addresses = origins.flatMap((origin) => files.map((file) => origin + file));
  return (await page.evaluate(`report(${JSON.stringify(addresses)})`)) as Record<string, unknown>;
}

/** The parts of two reports that differ. */
export function differences(one: Record<string, unknown>, other: Record<string, unknown>): string[] {
  const parts = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return parts.filter((part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]));
}
