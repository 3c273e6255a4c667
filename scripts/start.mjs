// `npm start`: everything from a fresh clone to a browser with Vigie in it. Plain JavaScript, for it runs before
// anything is installed.
import { installDependencies } from './install-dependencies.mjs';

installDependencies();
const { register } = await import('tsx/esm/api');
register();
const { runDemo } = await import('./demo/run-demo.ts');
process.exitCode = await runDemo(process.argv.slice(2));
