import { browser } from '../../browser.ts';
import { tellTab } from '../../messages/tells.ts';

/** After a change of the settings or the site list: open pages look again at what they show. */
export async function tellOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(ids.map((id) => tellTab(id, { tell: 'settings-changed' })));
}
