import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm run bench              every test/bench/*.bench.ts in turn
// npm run bench -- <name>... only those whose file name begins so
const folder = new URL('../test/bench/', import.meta.url);
const wanted = process.argv.slice(2);
const benches = readdirSync(folder).filter((file) => file.endsWith('.bench.ts'));

for (const file of benches.toSorted()) {
  if (wanted.length > 0 && !wanted.some((name) => file.startsWith(name))) continue;
  console.log(`\n# ${file.replace('.bench.ts', '')}\n`);
  const path = fileURLToPath(new URL(file, folder));
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', path], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
