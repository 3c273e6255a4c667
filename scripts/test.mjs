// `npm test`: everything from a fresh clone to one line of figures; `npm test -- late answer`: what matches those words, of every
// suite. Plain JavaScript, for it runs before anything is installed.
import { installDependencies } from './install-dependencies.mjs';

process.exitCode = installDependencies() ? await test() : notInstalled();

async function test() {
  const { register } = await import('tsx/esm/api');
  register();
  const { runTests } = await import('./test/run-tests.ts');
  return runTests(process.argv.slice(2).join(' '));
}

function notInstalled() {
  console.log('0 passed, 1 failed, 0 skipped');
  return 1;
}
