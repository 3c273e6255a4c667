// `npm start`: everything from a fresh clone to a browser with Vigie in it. Plain JavaScript, for it runs before
// anything is installed.
import { installDependencies } from './install-dependencies.mjs';

process.exitCode = installDependencies() ? await start() : 1;

async function start() {
  const { register } = await import('tsx/esm/api');
  register();
  const { runDemo } = await import('./demo/run-demo.ts');
  return runDemo(process.argv.slice(2));
}
