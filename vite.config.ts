import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { aboutTexts } from './scripts/about/vite-plugin.ts';
import { contentScriptLaidOut } from './scripts/content-script/vite-plugin.ts';
import { localList } from './scripts/local-list/vite-plugin.ts';
import { mirrorFrom, rangeApiVariable } from './scripts/mirror/range-api-option.ts';
import { manifestFor, mirrorAddress, mirrorTexts } from './scripts/mirror/vite-plugin.ts';
import { compiledWords } from './scripts/words/vite-plugin.ts';
import manifest from './manifest.json' with { type: 'json' };

const mirror = mirrorFrom(process.env[rangeApiVariable]);

const nameAsset = ({ name }: { name: string }) => `assets/${name.replace(/\.ts$/, '')}.js`;

/** `vite build --mode chrome|firefox` writes an unpacked extension to `dist/<mode>`. */
export default defineConfig(({ mode }) => ({
  plugins: [
    localList(),
    compiledWords(),
    mirrorAddress(mirror),
    mirrorTexts(mirror),
    aboutTexts(mirror),
    crx({
      manifest: manifestFor(mirror, manifest as ManifestV3Export),
      browser: mode === 'firefox' ? 'firefox' : 'chrome',
      // The default loader would make our code web-accessible, and so detectable by any page.
      contentScripts: { standaloneFiles: manifest.content_scripts.flatMap((script) => script.js) },
    }),
    contentScriptLaidOut(),
  ],
  build: {
    outDir: `dist/${mode}`,
    emptyOutDir: true,
    target: 'es2024',
    modulePreload: { polyfill: false },
    // Readable output: a reviewer compares the package with the source.
    minify: false,
    // Names without a hash: a package is compared with the one before it, file by file.
    rolldownOptions: {
      // Opened by the background on the first run; no key of the manifest names it.
      input: { welcome: 'src/welcome/welcome.html' },
      output: {
        entryFileNames: nameAsset,
        chunkFileNames: nameAsset,
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
}));
