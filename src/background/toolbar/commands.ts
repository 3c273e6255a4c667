import type { Tabs } from 'webextension-polyfill';
import { tellTab } from '../../messages/tells.ts';

/** What a person's own key asks for. The popup is opened by the browser itself. */
export async function obeyCommand(command: string, tab?: Tabs.Tab): Promise<void> {
  if (command === 'go-to-warning' && tab?.id !== undefined) await tellTab(tab.id, { tell: 'go-to-warning' });
}
