import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { until } from '../../test/support/until.ts';
import { type SeenWarning, warningsIn } from '../../test/support/warning.ts';

const title = 'This password has appeared in data breaches';
const longestWait = 15_000;

const scenes = [
  {
    page: 'sign-up',
    field: 'password',
    password: 'sunshine',
    about: 'one of the most common leaked passwords',
    says: /^Choose a different password, not this one with a small change\.\s*It is one of the [\d,]+ most common leaked passwords\./,
  },
  {
    page: 'change-password',
    field: 'new',
    password: 'correcthorsebatterystaple',
    about: 'leaked, though not among the million most common',
    says: /^Choose a different password, not this one with a small change\.\s*It was seen [\d,]+ times\./,
  },
];

/**
 * Types leaked passwords into the demo's forms as a person would, and prints what came of it. Answers whether every
 * one got its warning.
 */
export async function playDemo(
  browser: BrowserContext,
  { origin, takeRequests, reports }: { origin: string; takeRequests: () => string[]; reports: string },
): Promise<boolean> {
  mkdirSync(reports, { recursive: true });
  const page = await browser.newPage();
  let allWarned = true;
  for (const scene of scenes) {
    await page.goto(`${origin}/${scene.page}`);
    await page.click(`#${scene.field}`);
    await page.keyboard.type(scene.password, { delay: 40 });
    await page.keyboard.press('Tab');
    const warning = await waitForWarning(page, scene.says);
    const screenshot = join(reports, `${scene.page}.png`);
    await page.screenshot({ path: screenshot });
    const sent = takeRequests();
    console.log(`
${page.url()}: typed "${scene.password}" (${scene.about})
  Warning, as a screen reader finds it:
${indent(warning ? [warning.title, warning.text] : [`none within ${longestWait / 1000} seconds`])}
  Sent:
${indent(sent.length > 0 ? sent : ['nothing'])}
  Screenshot:
${indent([screenshot])}`);
    allWarned &&= warning !== null;
    // Read: or the next page would be told of it.
    await page.keyboard.press('Escape');
  }
  return allWarned;
}

/** The warning about this very password: one about an earlier page's would say so first. */
function waitForWarning(page: Page, says: RegExp): Promise<SeenWarning | null> {
  const seen = async () =>
    (await warningsIn(page)).find((warning) => warning.title === title && says.test(warning.text)) ?? null;
  return until('The warning', seen, longestWait).catch(() => null);
}

function indent(lines: string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
