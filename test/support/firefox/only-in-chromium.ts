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
  { where: 'e2e/accessibility.spec.ts', why: 'axe is put into our own pages over the DevTools protocol.' },
  { where: 'e2e/geometry.spec.ts', why: 'Layout shifts are reported by Chromium alone.' },
  { where: 'e2e/keyboard.spec.ts', why: 'The focus inside a closed root is read over the DevTools protocol.' },
  { where: 'e2e/option-switches.spec.ts', why: 'The browser is started again on its profile.' },
  { where: 'e2e/hold-and-offline-switches.spec.ts', why: 'The browser is started again on its profile.' },
  { where: 'e2e/touch-and-colours.spec.ts', why: 'Fingers and colours are emulated over the DevTools protocol.' },
  { where: 'e2e/first-run.spec.ts', why: 'The browser is started again on its profile.' },
  { where: 'e2e/popup.spec.ts', why: 'The popup is given a tab by a script put before its own.' },
  { where: 'e2e/settings-file.spec.ts', why: 'Files are chosen and downloaded over the DevTools protocol.' },
];

/** `file` is a path that ends with one below `test/`. `undefined`: it runs in Firefox too. */
export function whyOnlyInChromium({ file, title }: { file: string; title: string }): string | undefined {
  return onlyInChromium.find((entry) => isAt(file, entry.where) && (entry.title ?? title) === title)?.why;
}

function isAt(file: string, where: string): boolean {
  return where.endsWith('/') ? `/${file}`.includes(`/${where}`) : `/${file}`.endsWith(`/${where}`);
}
