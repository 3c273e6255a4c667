import { hostOf, type PageSender } from '../asking/sender.ts';

/** A name for the page that the sender's tab shows, as far as the browser tells: its host, or its document where it has none. */
export function pageName({ frame, site, around, document }: PageSender): string | null {
  if (frame === 0) return site || `document ${document ?? ''}`;
  return hostOf(around) || null;
}
