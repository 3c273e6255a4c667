import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { properties } from './fuzz/properties.ts';

// npm run fuzz -- --minutes 10 [--seed 42]: the decoders under inputs nobody chose, for as long as it takes.
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('For how many minutes? npm run fuzz -- --minutes 10');
let seed = Number(values.seed ?? Date.now() % 2 ** 31);

const runsPerRound = 200;
const end = Date.now() + minutes * 60_000;
const runs = new Map(properties.map(({ name }) => [name, 0]));

while (Date.now() < end && process.exitCode === undefined) {
  for (const { name, property } of properties) {
    const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, {
      numRuns: runsPerRound,
      seed,
    });
    runs.set(name, (runs.get(name) ?? 0) + numRuns);
    if (!failed) continue;
    console.error(`FAILED ${name} with --seed ${seed}: ${fc.stringify(counterexample)}\n${String(errorInstance)}`);
    process.exitCode = 1;
  }
  seed = (seed + 1) % 2 ** 31;
}

for (const [name, count] of runs) console.log(`${name.padEnd(20)} ${count.toLocaleString('en').padStart(12)} inputs`);
