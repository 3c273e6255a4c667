import { whoIsThere } from '../tabs/who-is-there.ts';
import { hostOf, type PageSender } from './sender.ts';

/**
 * The host that a page's question is to be judged by, whether warnings are off there: its own, or of a frame without one
 * (`data:`, `blob:`, a sandboxed `srcdoc`) that of the tab's page. The frame itself could name any: the browser does, with the
 * message, or with one that the tab's page is asked for.
 */
export async function withSite(page: PageSender): Promise<PageSender> {
  if (page.site !== '' || page.frame === 0) return page;
  const site = hostOf(page.around) || ((await whoIsThere(page.tab))?.site ?? '');
  return { ...page, site };
}
