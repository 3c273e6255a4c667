import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser.ts';

/** Who sent a message. `page`: a content script of ours in a tab. `extension`: one of our own pages. */
export type Sender =
  | { kind: 'page'; tab: number; frame: number; site: string; privately?: true }
  | { kind: 'extension' }
  | { kind: 'stranger' };

/**
 * `sender.id` and `sender.tab` are the browser's word; a page's process cannot forge them, nor an address under our
 * own origin. An extension page opened as a tab is still an extension page.
 */
export function whoSent(sender: Runtime.MessageSender): Sender {
  if (sender.id !== browser.runtime.id) return { kind: 'stranger' };
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) return speaksFor(own, sender) ? { kind: 'extension' } : { kind: 'stranger' };
  if (sender.tab?.id === undefined) return { kind: 'stranger' };
  const { id: tab, incognito } = sender.tab;
  return { kind: 'page', tab, frame: sender.frameId ?? 0, site: siteOf(sender), ...(incognito && { privately: true }) };
}

/** An address of ours under another origin would be a process that lies about where it is. */
function speaksFor(own: string, { origin }: Runtime.MessageSender & { origin?: string }): boolean {
  return origin === undefined || `${origin}/` === own;
}

/** The host name of the frame; a sandboxed frame's origin is opaque, so its address speaks for it. */
function siteOf({ origin, url }: Runtime.MessageSender & { origin?: string }): string {
  for (const address of [origin, url]) {
    const site = address && URL.canParse(address) ? new URL(address).hostname : '';
    if (site) return site;
  }
  return '';
}
