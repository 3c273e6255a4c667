/**
 * A regular expression that is made when it is first used. A literal is checked while the script is parsed, in every
 * frame of every page, and what Unicode calls a letter took a third of that time (`npm run bench -- page-load`).
 */
export function pattern(source: string | (() => string), flags = ''): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(typeof source === 'string' ? source : source(), flags));
}

export const letter = pattern(String.raw`\p{L}`, 'u');
export const twoLetters = pattern(String.raw`\p{L}{2}`, 'u');
