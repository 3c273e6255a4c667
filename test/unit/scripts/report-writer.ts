import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vigie-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report of Vitest or Playwright with this content. Each takes the place of the one before. */
export function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** Where a run that broke down left no report. */
export const missingReport = join(folder, 'none.json');
