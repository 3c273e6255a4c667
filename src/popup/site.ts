import { browser } from '../browser.ts';
import { joinSentences, text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { ask } from '../messages/messages.ts';
import { loadEffectiveSettings } from '../settings/settings-store.ts';
import { entryFor, readSite } from '../sites/site-list.ts';
import { showLastCheck } from './last-check.ts';

/** The tab's site, its switch, and what the last check in it said, or that nothing is. `activeTab` is what lets the popup know the site. */
export async function showSite(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = hostOf(tab?.url);
  part('#no-site').hidden = host !== null;
  await Promise.all([host === null ? undefined : showSwitch(host, tab?.incognito ?? false), showLastCheck(tab?.id)]);
}

async function showSwitch(host: string, privately: boolean): Promise<void> {
  const warnHere = part('#warn-here', HTMLInputElement);
  const off = await ask({ ask: 'site-is-off', host, privately }).catch(() => false);
  warnHere.checked = !off;
  part('#site-name').textContent = host;
  part('#site').hidden = false;
  warnHere.addEventListener('change', () => void saveSwitch(host, warnHere, privately));
  await sayWhetherOff(host, off, privately);
  // Not waited for: in its first seconds a browser holds its policies back.
  const { policy } = await loadEffectiveSettings();
  const isManaged = entryFor(host, policy.neverWarnOn) !== undefined;
  part('#site-managed').hidden = !isManaged;
  warnHere.disabled = isManaged || readSite(host) === null;
}

async function saveSwitch(host: string, warnHere: HTMLInputElement, privately: boolean): Promise<void> {
  const on = warnHere.checked;
  const saving = on ? ask({ ask: 'turn-site-on', host, privately }) : ask({ ask: 'turn-site-off', host, privately });
  const saved = await saving.catch(() => false);
  if (!saved) warnHere.checked = !on;
  await sayWhetherOff(host, !warnHere.checked, privately);
  part('#saved').textContent = text(saved ? 'options_saved' : 'options_not_saved');
}

/** Where warnings are off there is no last check to speak of. `privately`: what was turned off there alone is not kept. */
async function sayWhetherOff(host: string, off: boolean, privately: boolean): Promise<void> {
  const isOffForNow = off && privately && !(await ask({ ask: 'site-is-off', host }).catch(() => true));
  const sentences = [text('popup_site_off', host), ...(isOffForNow ? [text('popup_site_off_private')] : [])];
  part('#site-off').textContent = joinSentences(sentences);
  part('#site-off').hidden = !off;
  part('#last').hidden = off;
}

function hostOf(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
