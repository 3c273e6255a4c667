import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { rangeApi } from '../../src/breaches/range-api.ts';

/** What the links at the foot of our own pages lead to. */
const documents = {
  'about/what-is-new.txt': 'CHANGELOG.md',
  'about/privacy.txt': 'PRIVACY.md',
  'about/source.txt': 'README.md',
  'about/report.txt': 'SECURITY.md',
};

/** Puts the documents into the package, as texts that a browser shows; with a mirror, they name that one as who is asked. */
export function aboutTexts(mirror: string | null): Plugin {
  return {
    name: 'vigie-about-texts',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, document] of Object.entries(documents)) {
        const text = await readFile(document, 'utf8');
        // The mark at the start tells Chromium, which hears of no encoding, that this is UTF-8.
        this.emitFile({ type: 'asset', fileName, source: `\uFEFF${asking(mirror, text)}` });
      }
    },
  };
}

function asking(mirror: string | null, text: string): string {
  if (mirror === null) return text;
  return text
    .replaceAll(new URL(rangeApi).origin, new URL(mirror).origin)
    .replaceAll("Have I Been Pwned's range service", 'the range service of your organisation');
}
