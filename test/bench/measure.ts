export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function microseconds(run: () => unknown): number {
  const started = performance.now();
  run();
  return (performance.now() - started) * 1000;
}

/** What is alive, in bytes, after collections: objects and buffers. Needs `node --expose-gc`. */
export async function memoryOf(): Promise<number> {
  // Buffers are given back only after the collection that found them.
  for (let n = 0; n < 3; n++) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The median of some figures, with their middle half: "1.02 (0.98 to 1.07)". */
export function spread(values: number[], digits = 2): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN).toFixed(digits);
  return `${median(values).toFixed(digits)} (${at(0.25)} to ${at(0.75)})`;
}
