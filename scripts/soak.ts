import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../test/support/find-chromium.ts';
import { printReport } from './soak/report.ts';
import { soak } from './soak/soak.ts';

// npm run soak -- --checks 10000 [--seed 1] [--extension dist/chrome]: the built extension in long use; docs/soak.md
const { values } = parseArgs({
  options: {
    checks: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    extension: { type: 'string', default: 'dist/chrome' },
  },
});
const checks = Number(values.checks);
if (!Number.isInteger(checks) || checks < 400)
  throw new Error('How many? npm run soak -- --checks 10000 (400 at least)');

if (findChromium() === null) console.log('Skipped: there is no Chromium.');
else {
  const extension = resolve(values.extension);
  const result = await soak({ checks, seed: Number(values.seed), extension, log: console.log });
  if (!printReport(result)) process.exitCode = 1;
}
