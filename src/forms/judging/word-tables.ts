import { compileWords, type WordTables } from './compile-words.ts';
import { identifiers } from './words/identifiers.ts';
import { languages } from './words/index.ts';

let compiled: WordTables | undefined;

/**
 * The words of all languages, ready to be searched. This file is what runs in Node; the build puts the compiled tables in its
 * place (`scripts/words/vite-plugin.ts`), because compiling takes a cold worker longer than a person should wait.
 */
export const wordTables = (): WordTables => (compiled ??= compileWords(Object.values(languages), identifiers));
