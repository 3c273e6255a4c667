interface Entry {
  /** A file below `test/`, or a folder with `/` at its end. */
  where: string;
  /** Without one, all cases there. */
  title?: string;
  why: string;
}

/** The cases for Chromium that do not run in Firefox, and why. */
export const onlyInChromium: Entry[] = [];

/** `file` is a path that ends with one below `test/`. `undefined`: it runs in Firefox too. */
export function whyOnlyInChromium({ file, title }: { file: string; title: string }): string | undefined {
  return onlyInChromium.find((entry) => isAt(file, entry.where) && (entry.title ?? title) === title)?.why;
}

function isAt(file: string, where: string): boolean {
  return where.endsWith('/') ? `/${file}`.includes(`/${where}`) : `/${file}`.endsWith(`/${where}`);
}
