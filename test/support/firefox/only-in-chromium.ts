interface Entry {
  /** A file below `test/`, or a folder with `/` at its end. */
  where: string;
  /** Without one, all cases there. */
  title?: string;
  why: string;
}

/** The cases for Chromium that do not run in Firefox, and why. */
export const onlyInChromium: Entry[] = [
  {
    where: 'hostile/',
    why: 'They stop workers, read profiles and take over page processes over the DevTools protocol.',
  },
  { where: 'e2e/touch-and-colours.spec.ts', why: 'Fingers and colours are emulated over the DevTools protocol.' },
  {
    where: 'e2e/keyboard.spec.ts',
    title: 'the warning by keyboard alone: Tab reaches it from the field, Details opens, Esc closes',
    why: 'In Firefox Tab comes to the warning after the page’s own controls: `firefox/differences.test.ts`.',
  },
  {
    where: 'e2e/popup.spec.ts',
    title: 'knows the tab’s site and last check; its switch silences the open page at once',
    why: 'The popup is given a tab by a script put before its own. In Firefox it is opened from the toolbar: `firefox/toolbar-popup.test.ts`.',
  },
];

/** `file` is a path that ends with one below `test/`. `undefined`: it runs in Firefox too. */
export function whyOnlyInChromium({ file, title }: { file: string; title: string }): string | undefined {
  return onlyInChromium.find((entry) => isAt(file, entry.where) && (entry.title ?? title) === title)?.why;
}

function isAt(file: string, where: string): boolean {
  return where.endsWith('/') ? `/${file}`.includes(`/${where}`) : `/${file}`.endsWith(`/${where}`);
}
