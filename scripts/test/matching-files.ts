import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The test files below this folder of the project that have the words in their path or in their text, in whatever case. */
export function matchingFiles(folder: string, words: string): string[] {
  const wanted = words.toLowerCase();
  return readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|spec)\.ts$/.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => `${file}\n${readFileSync(root + file, 'utf8')}`.toLowerCase().includes(wanted))
    .toSorted();
}
