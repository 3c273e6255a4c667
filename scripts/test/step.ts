import type { Counts } from './count-results.ts';

export interface Result extends Counts {
  name: string;
  seconds: number;
}

export type Step = () => Promise<Result>;

/** One row of the table. */
export function step(name: string, run: (name: string) => Counts | Promise<Counts>): Step {
  return async () => {
    const start = performance.now();
    const counts = await run(name);
    return { name, ...counts, seconds: (performance.now() - start) / 1000 };
  };
}

export function printTable(results: readonly Result[]): void {
  console.log(`\n${row('', 'passed', 'failed', 'skipped', 'seconds')}`);
  for (const { name, passed, failed, skipped, seconds } of results) {
    console.log(row(name, passed, failed, skipped, seconds.toFixed(1)));
  }
}

function row(name: string, ...cells: (string | number)[]): string {
  return name.padEnd(16) + cells.map((cell) => String(cell).padStart(9)).join('');
}
