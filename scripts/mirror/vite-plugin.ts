import type { Plugin } from 'vite';
import { rangeApi } from '../../src/breaches/range-api.ts';

/** Puts a mirror's address in the place of the public service's, in the one module that holds it. */
export function mirrorAddress(mirror: string | null): Plugin {
  return {
    name: 'vigie-mirror-address',
    enforce: 'pre',
    load(id) {
      if (mirror === null || !id.endsWith('/src/breaches/range-api.ts')) return null;
      return `export const rangeApi = ${JSON.stringify(mirror)};`;
    },
  };
}

/** The same manifest, with the mirror's host in place of the public service's: host permission and CSP. */
export function manifestFor<M extends object>(mirror: string | null, manifest: M): M {
  if (mirror === null) return manifest;
  const text = JSON.stringify(manifest).replaceAll(new URL(rangeApi).origin, new URL(mirror).origin);
  return JSON.parse(text) as M;
}
