import type { Page } from 'playwright/test';
import { foundTitle } from './found-title.ts';
import { expect } from './vigie.ts';
import { warningsIn } from './warning.ts';

/** Playwright's own grow to a second: most of what such a test would take. */
const intervals = [100];

/** Milliseconds. A question that the browser loses with its worker is asked again after six and a half seconds. */
const patience = 15_000;

/** Waits for exactly one warning about a leaked password; with `times`, for that count in it. */
export async function expectWarning(page: Page, times?: number): Promise<void> {
  const count = times === 1 ? 'once' : `${times?.toLocaleString('en')} times`;
  const said = times === undefined ? '' : `It was seen ${count}`;
  const seen = async (): Promise<object[]> => (await warningsIn(page)).map(({ title, text }) => ({ title, text }));
  const expected = [{ title: foundTitle, text: expect.stringContaining(said) }];
  await expect.poll(seen, { timeout: patience, intervals }).toEqual(expected);
}

export async function expectNoWarning(page: Page): Promise<void> {
  await expect.poll(() => warningsIn(page), { timeout: 5_000, intervals }).toEqual([]);
}
