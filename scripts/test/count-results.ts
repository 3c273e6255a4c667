import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };

interface Report {
  /** Vitest's. */
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  /** Playwright's. `flaky` passed at a second try only, which is no pass here. */
  stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Reads the JSON report of Vitest or Playwright. A run that left none counted nothing. */
export function countResults(file: string): Counts {
  if (!existsSync(file)) return nothing;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

/** Why Playwright skipped what it skipped, each reason once: its list of tests does not say. */
export function skipReasons(file: string): string[] {
  if (!existsSync(file)) return [];
  const reasons = new Set<string>();
  JSON.parse(readFileSync(file, 'utf8'), (_key, value: unknown) => {
    const { type, description } = (value ?? {}) as { type?: unknown; description?: unknown };
    if (type === 'skip') reasons.add(typeof description === 'string' ? description : 'no reason given');
    return value;
  });
  return [...reasons];
}

export function addCounts(all: Counts[]): Counts {
  const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}
