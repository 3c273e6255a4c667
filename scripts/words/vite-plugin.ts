import type { Plugin } from 'vite';
import { compileWords } from '../../src/forms/judging/compile-words.ts';
import { identifiers } from '../../src/forms/judging/words/identifiers.ts';
import { languages } from '../../src/forms/judging/words/index.ts';

/** Puts the compiled words into the package: as one text, which is read when the first form is judged. */
export function compiledWords(): Plugin {
  return {
    name: 'vigie:compiled-words',
    load(id) {
      if (!id.endsWith('/src/forms/judging/word-tables.ts')) return null;
      const json = JSON.stringify(compileWords(Object.values(languages), identifiers));
      return [
        'let tables;',
        `const json = ${JSON.stringify(json)};`,
        'export const wordTables = () => (tables ??= JSON.parse(json));',
      ].join('\n');
    },
  };
}
