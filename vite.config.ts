import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { localList } from './scripts/local-list/vite-plugin.ts';
import manifest from './manifest.json' with { type: 'json' };

/** `vite build --mode chrome|firefox` writes an unpacked extension to `dist/<mode>`. */
export default defineConfig(({ mode }) => ({
  plugins: [
    localList(),
    crx({
      manifest: manifest as ManifestV3Export,
      browser: mode === 'firefox' ? 'firefox' : 'chrome',
      // The default loader would make our code web-accessible, and so detectable by any page.
      contentScripts: { standaloneFiles: manifest.content_scripts.flatMap((script) => script.js) },
    }),
  ],
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    // Readable output: a reviewer compares the package with the source.
    minify: false,
  },
}));
