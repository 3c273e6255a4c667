const reasons: Record<string, string> = {
  'firefox/smoke.test.ts':
    'Firefox lets a person take the host permission back, and is watched at the network, host by host.',
  'firefox/differences.test.ts':
    'What Firefox does otherwise: an event page for a worker, no `setAccessLevel`, a managed storage that rejects, the Tab order of a popover, a host permission that can be taken back.',
  'firefox/private-windows.test.ts':
    'In Firefox a person allows an extension in private windows; until then it must be silent.',
  'firefox/toolbar-popup.test.ts':
    'In Firefox the popup can be opened from the toolbar itself, and so be given the tab by the browser.',
  'firefox/go-to-warning.test.ts':
    'The twin of a case of `e2e/commands.spec.ts`: the key is pressed in the browser’s own window.',
  'firefox/not-noticed.test.ts':
    'The twin of `hostile/not-noticed.spec.ts`: the browser without the extension is the same one after it was removed.',
};

/** Why a case below `test/firefox` has no twin in Chromium. Throws for a file without a reason. */
export function whyOnlyInFirefox({ file }: { file: string }): string {
  const why = reasons[file.replaceAll('\\', '/')];
  if (why === undefined) throw new Error(`test/support/firefox/only-in-firefox.ts gives no reason for ${file}.`);
  return why;
}
