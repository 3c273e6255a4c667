import { join } from 'node:path';
import { build } from 'vite';

const entry = join(import.meta.dirname, 'in-page', 'read-inputs.ts');

/** Builds `in-page/read-inputs.ts`, with the shipped reading in it, into one expression: a function of input ids. */
export async function bundleReading(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'inPage' },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(built) ? built : [built as { output: unknown[] }];
  const [chunk] = output as { code: string }[];
  return `(ids) => { ${chunk?.code ?? ''}; return inPage(ids); }`;
}
