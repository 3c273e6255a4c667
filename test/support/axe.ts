import axe from 'axe-core';
import type { Page } from 'playwright/test';

const standard = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const ofWholePages = [...standard, 'best-practice'];

interface Violation {
  id: string;
  nodes: string[];
}

/**
 * What axe finds in a page without frames, by the same code in both browsers; `part`: a selector, for what is no page of
 * ours as a whole. Throws when it could check nothing.
 */
export async function violationsIn(page: Page, part?: string): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const options = { part: part ?? 'html', values: part === undefined ? ofWholePages : standard };
  const { checked, violations } = await page.evaluate(async ({ part: within, values }) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const found = await inPage.run(within, { runOnly: { type: 'tag', values } });
    return {
      checked: found.passes.length,
      violations: found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) })),
    };
  }, options);
  if (checked === 0) throw new Error('axe checked nothing.');
  return violations;
}
