import { createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { ask } from '../messages/messages.ts';
import { defaultSettings } from '../settings/settings.ts';
import {
  type FileProblem,
  longestFile,
  readSettingsFile,
  type SettingsFile,
  writeSettingsFile,
} from '../settings/settings-file.ts';
import { loadOwnSettings, saveSettings } from '../settings/settings-store.ts';
import { complainAt, saying } from './notice.ts';
import { refreshSites } from './sites.ts';

/** Export, import and reset. Import and reset are done at once and can be undone. */
export function showSettingsFile(): void {
  const chooser = part('#import-file', HTMLInputElement);
  part('#export').addEventListener('click', () => void exportFile());
  part('#import').addEventListener('click', () => chooser.click());
  part('#reset').addEventListener('click', () => {
    void replaceAll({ settings: defaultSettings, sites: [] }, text('file_reset_done'));
  });
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) void importFile(file);
    // The same file, mended, can be chosen again.
    chooser.value = '';
  });
}

async function current(): Promise<SettingsFile> {
  return { settings: await loadOwnSettings(), sites: await ask({ ask: 'sites' }) };
}

async function exportFile(): Promise<void> {
  complain('');
  const file = new Blob([writeSettingsFile(await current())], { type: 'application/json' });
  const link = createElement('a', { attributes: { href: URL.createObjectURL(file), download: 'vigie-settings.json' } });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function importFile(file: File): Promise<void> {
  const read = file.size > longestFile ? ({ kind: 'too-big' } as const) : readSettingsFile(await file.text());
  if ('kind' in read) return complain(explain(read));
  await replaceAll(read, text('file_imported'));
}

async function replaceAll(next: SettingsFile, done: string): Promise<void> {
  complain('');
  const before = await current();
  await saying(
    done,
    () => put(next),
    () => put(before),
  );
}

async function put({ settings, sites }: SettingsFile): Promise<void> {
  await saveSettings(settings);
  if (!(await ask({ ask: 'replace-sites', sites }))) throw new Error('not saved');
  await refreshSites();
}

function explain(problem: FileProblem): string {
  switch (problem.kind) {
    case 'too-big':
      return text('file_too_big');
    case 'not-a-settings-file':
      return text('file_not_json');
    case 'newer':
      return text('file_newer');
    case 'bad-field':
      return text('file_bad_field', problem.field);
  }
}

function complain(message: string): void {
  complainAt(part('#file-error'), message);
}
