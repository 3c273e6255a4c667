import { browser } from '../browser.ts';
import { ask } from '../messages.ts';
import type { Tell } from '../tells.ts';
import type { PageSettings } from './page-settings.ts';
import type { Warning } from './warning.ts';

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];

/** Hears what the background tells. Only our own extension can send here; a page cannot. */
export function listenToBackground(settings: PageSettings, warning: Warning, signal: AbortSignal): void {
  const listener = ((raw: unknown, _sender: unknown, answer: (done: boolean) => void): undefined => {
    answer(act(raw as Tell, settings, warning));
  }) as Listener;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

function act(tell: Tell, settings: PageSettings, warning: Warning): boolean {
  switch (tell.tell) {
    case 'settings-changed':
      void settings.changed();
      return true;
    case 'is-page-of':
      return isPageOf(tell.site);
    case 'late-answer':
      if (!isPageOf(tell.finding.site)) return false;
      // The page was there after all and says it already.
      if (!warning.current)
        warning.show(null, tell.finding, {}, () => void ask({ ask: 'seen' }).catch(() => undefined));
      return true;
    default:
      return false;
  }
}

/** The same host, or one a subdomain of the other: signing up often ends on another one of the same site. */
function isPageOf(site: string): boolean {
  const host = location.hostname;
  return host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`);
}
