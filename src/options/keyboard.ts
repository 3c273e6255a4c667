import type { Commands } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { createElement } from '../elements/create-element.ts';
import { part } from '../elements/page-part.ts';
import { type MessageKey, text } from '../words/i18n.ts';

/** The commands of the manifest: Chromium has no words of ours for opening the popup. */
const names: Record<string, MessageKey> = {
  _execute_action: 'command_open_popup',
  'go-to-warning': 'command_go_to_warning',
};

/** Missing on phones. `openShortcutSettings`: in Firefox, where no tab can be led to that page. */
type MaybeCommands = (Commands.Static & { openShortcutSettings?: () => Promise<void> }) | undefined;
const commands = browser.commands as MaybeCommands;

/** What can be done with a key, and with which. Keys are chosen in the browser: none is taken from a page unasked. */
export async function showKeyboard(): Promise<void> {
  part('#keyboard').hidden = !commands;
  if (!commands) return;
  part('#change-keys').addEventListener('click', () => void openShortcutSettings());
  // They may have been chosen behind this page.
  document.addEventListener('visibilitychange', () => void refresh());
  await refresh();
}

async function refresh(): Promise<void> {
  const all = (await commands?.getAll().catch(() => [])) ?? [];
  part('#keys').replaceChildren(...all.flatMap(keyRow));
}

function keyRow({ name = '', shortcut }: Commands.Command): HTMLElement[] {
  const key = names[name];
  if (!key) return [];
  const value = shortcut ? createElement('kbd', { text: shortcut }) : text('keyboard_none');
  return [createElement('dt', { text: text(key) }), createElement('dd', { children: [value] })];
}

function openShortcutSettings(): Promise<unknown> {
  return commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
