interface Entry {
  /** A file below `test/`, or a folder with `/` at its end. */
  where: string;
  /** Without one, all cases there. */
  title?: string;
  why: string;
}

const overDevTools = 'They stop workers, read profiles and take over page processes over the DevTools protocol.';

/** The cases for Chromium that do not run in Firefox, and why. */
export const onlyInChromium: Entry[] = [
  ...[
    'at-the-door',
    'budgets',
    'clock-jumps',
    'cookies',
    'life-cycle',
    'messages',
    'orphans',
    'other-sites',
    'own-pages',
    'privacy',
    'private-windows',
    'replies',
  ].map((name) => ({ where: `hostile/${name}.spec.ts`, why: overDevTools })),
  ...[
    'is over its quota',
    'rejects every read',
    'throws',
    'never answers',
    'answers with nothing',
    'answers late',
    'lost its database of sites',
    'has a database of sites that never opens',
  ].map((fault) => ({
    where: 'hostile/storage-faults.spec.ts',
    title: `a storage that ${fault} stops no check`,
    why: overDevTools,
  })),
  ...[
    'a page that has patched every prototype before',
    'in the first half second a press is not for the warning; later it is',
  ].map((title) => ({ where: 'hostile/tampering.spec.ts', title, why: overDevTools })),
  {
    where: 'hostile/moving-fields.spec.ts',
    title: 'a field that came from another frame is one of this page',
    why: 'What drives Firefox takes an element that another frame has made for none, and cannot press it.',
  },
  {
    where: 'hostile/service-faults.spec.ts',
    why: 'Each fault takes long, and what reads an answer is the same code; `e2e/service-faults.spec.ts` plays the kinds of faults in both.',
  },
  {
    where: 'hostile/not-noticed.spec.ts',
    why: 'A second Chromium runs without the extension; `firefox/not-noticed.test.ts` is its twin.',
  },
  { where: 'hostile/huge-forms.spec.ts', why: 'The time of the page’s thread is read over the DevTools protocol.' },
  ...[
    'a key of the person’s own goes to the warning: its first button has the keyboard',
    'without a warning that key does nothing',
  ].map((title) => ({
    where: 'e2e/commands.spec.ts',
    title,
    why: 'The key is pressed by the worker’s own event; `firefox/go-to-warning.test.ts` is its twin.',
  })),
  {
    where: 'e2e/accessibility.spec.ts',
    title: 'axe finds nothing in the open warning, light or dark, plain, with its details or a suggestion',
    why: 'The warning’s markup is taken out of its closed root over the DevTools protocol.',
  },
  {
    where: 'e2e/options-page.spec.ts',
    title: 'the page is there, and can be used, while the browser still holds its policies back',
    why: 'Only Chromium holds its policies back; a script put before the page’s own plays it.',
  },
  ...['e2e/popup-room.spec.ts', 'e2e/own-pages-words.spec.ts'].map((where) => ({
    where,
    why: 'The pages are given their languages and states by a script put before their own.',
  })),
  {
    where: 'e2e/no-text-cut.spec.ts',
    why: 'The warning’s markup is taken out of its closed root over the DevTools protocol.',
  },
  { where: 'e2e/languages.spec.ts', why: 'Firefox speaks another language only with its language pack.' },
  { where: 'e2e/touch-and-colours.spec.ts', why: 'Fingers and colours are emulated over the DevTools protocol.' },
  ...[
    'the warning by keyboard alone: Tab reaches it from the field, Details opens, Esc closes',
    'a suggestion by keyboard alone: the focus goes into it, and back to the field that it filled',
  ].map((title) => ({
    where: 'e2e/keyboard.spec.ts',
    title,
    why: 'In Firefox Tab comes to the warning after the page’s own controls: `firefox/differences.test.ts`.',
  })),
  ...[
    ['e2e/popup.spec.ts', 'knows the tab’s site and last check; its switch silences the open page at once'],
    ['e2e/popup.spec.ts', 'in a private window it says how long a site stays off'],
    ['e2e/policy.spec.ts', 'the popup’s switch is locked on a site that the policy has turned off'],
  ].map(([where = '', title]) => ({
    where,
    title,
    why: 'The popup is given a tab by a script put before its own. In Firefox it is opened from the toolbar: `firefox/toolbar-popup.test.ts`.',
  })),
];

/** `file` is a path that ends with one below `test/`. `undefined`: it runs in Firefox too. */
export function whyOnlyInChromium({ file, title }: { file: string; title: string }): string | undefined {
  return onlyInChromium.find((entry) => isAt(file, entry.where) && (entry.title ?? title) === title)?.why;
}

function isAt(file: string, where: string): boolean {
  return where.endsWith('/') ? `/${file}`.includes(`/${where}`) : `/${file}`.endsWith(`/${where}`);
}
