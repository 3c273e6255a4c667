import { join } from 'node:path';
import { build } from 'vite';

const entries = join(import.meta.dirname, 'in-page');

/** Builds `in-page/<name>.ts`, with the shipped classifier in it, into one expression: a function of input ids. */
export async function bundleForPage(name: 'classify-inputs' | 'describe-inputs'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(entries, `${name}.ts`), formats: ['iife'], name: 'inPage' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [built as { output: unknown[] }];
  const [chunk] = output as { code: string }[];
  return `(ids) => { ${chunk?.code ?? ''}; return inPage(ids); }`;
}
