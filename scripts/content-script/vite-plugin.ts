import type { Plugin } from 'vite';
import { layOut } from './lay-out.ts';

/** Lays the content script out for frames in which nobody types a password, once it has been bundled. */
export function contentScriptLaidOut(): Plugin {
  return {
    name: 'vigie:content-script',
    enforce: 'post',
    generateBundle(_, bundle) {
      const script = bundle['src/content/index.js'];
      if (script?.type === 'asset') script.source = layOut(String(script.source));
      else this.error('There is no content script in this build.');
    },
  };
}
