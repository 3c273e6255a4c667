import { writeExtension } from './write-extension.ts';

/** Writes an extension that has Vigie's content script entry, with nothing in the script. Resolves with its folder. */
export function writeEmptyExtension(): Promise<string> {
  return writeExtension(
    'empty',
    ({ content_scripts: scripts }) => ({
      content_scripts: scripts.map((script) => Object.assign(script, { js: ['empty.js'] })),
    }),
    { 'empty.js': '' },
  );
}
