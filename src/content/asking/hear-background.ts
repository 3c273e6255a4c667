import { browser } from '../../browser.ts';
import { readLateAnswer } from '../../messages/field-answer.ts';
import { ask } from '../../messages/messages.ts';
import { readTell, type Tell } from '../../messages/tells.ts';
import type { PageSettings } from './page-settings.ts';
import type { Warning } from '../showing/warning.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears what the background tells. Only our own extension can send here; a page cannot. */
export function listenToBackground(settings: PageSettings, warning: Warning, signal: AbortSignal): void {
  const listener = ((raw: unknown, _sender: unknown, answer: (done: boolean) => void): undefined => {
    answer(act(readTell(raw), settings, warning));
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function act(told: Tell | undefined, settings: PageSettings, warning: Warning): boolean {
  switch (told?.tell) {
    case 'settings-changed':
      void settings.changed();
      return true;
    case 'look-for-late-answer':
      void showLateAnswer(warning);
      return true;
    case 'who-is-there':
      void ask({ ask: 'here', word: told.word }).catch(() => undefined);
      return true;
    default:
      return false;
  }
}

async function showLateAnswer(warning: Warning): Promise<void> {
  const finding = readLateAnswer(await ask({ ask: 'late-answer' }).catch(() => null));
  // The page may have been there after all, and says it already.
  if (finding && !warning.current) warning.show(null, finding, {}, () => undefined);
}
