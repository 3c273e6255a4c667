import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser.ts';

/** Who sent a message. `page`: a content script of ours in a tab. `extension`: one of our own pages. */
export type Sender = PageSender | { kind: 'extension' } | { kind: 'stranger' };

/** All of it is the browser's word; nothing comes out of a message. */
export interface PageSender {
  kind: 'page';
  tab: number;
  frame: number;
  /** The host name of the frame's document; `''` where it has none, as with `data:` or a sandboxed `srcdoc`. */
  site: string;
  /** Scheme, host and port; `''` for a document that is sandboxed, or has no origin of its own otherwise. */
  origin: string;
  /** Scheme, host and port of the tab's page; `''` where the browser does not tell. */
  around: string;
  /** A name for this very document. Older browsers give none. */
  document?: string;
  privately?: true;
}

type From = Runtime.MessageSender & { origin?: string; documentId?: string };

/**
 * `sender.id` and `sender.tab` are the browser's word; a page's process cannot forge them, nor an address under our
 * own origin. An extension page opened as a tab is still an extension page.
 */
export function whoSent(sender: From): Sender {
  if (sender.id !== browser.runtime.id) return { kind: 'stranger' };
  const own = browser.runtime.getURL('');
  if (sender.url?.startsWith(own)) return speaksFor(own, sender) ? { kind: 'extension' } : { kind: 'stranger' };
  if (sender.tab?.id === undefined) return { kind: 'stranger' };
  const { id: tab, incognito, url } = sender.tab;
  const { frameId: frame = 0, documentId: document } = sender;
  // A sandboxed document has the address of its host, and not its rights.
  const origin = webOrigin(sender.origin);
  return {
    kind: 'page',
    tab,
    frame,
    site: hostOf(origin) || hostOf(sender.url ?? ''),
    origin,
    around: frame === 0 ? origin : webOrigin(url),
    ...(document !== undefined && { document }),
    ...(incognito && { privately: true }),
  };
}

/** The host name of an address or origin of the web; `''` for any other. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : '';
}

/** An address of ours under another origin would be a process that lies about where it is. */
function speaksFor(own: string, { origin }: From): boolean {
  return origin === undefined || `${origin}/` === own;
}

/** The origin of an address, of a `blob:` too; `''` where that is none of the web. */
function webOrigin(address: string | undefined): string {
  const origin = address !== undefined && URL.canParse(address) ? new URL(address).origin : '';
  return hostOf(origin) === '' ? '' : origin;
}
