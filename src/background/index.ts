import polyfill from 'webextension-polyfill';
import { closeStorageToPages, loadSettings, watchSettings } from '../settings/settings-store.ts';
import { answerMessage } from './asking/answer-messages.ts';
import { welcome } from './first-run.ts';
import { obeyCommand } from './toolbar/commands.ts';
import { followFromStart } from './tabs/follow-tabs.ts';
import { forgetTab } from './tabs/forget-tab.ts';
import { tellOpenTabs } from './tabs/tell-open-tabs.ts';

// Every listener is registered here, synchronously: a worker that is woken for an event must find it.
polyfill.runtime.onMessage.addListener(answerMessage);
polyfill.runtime.onInstalled.addListener((details) => void welcome(details).catch(() => undefined));
// Phones have no keys.
(polyfill.commands as typeof polyfill.commands | undefined)?.onCommand.addListener(
  (command, tab) => void obeyCommand(command, tab),
);
polyfill.tabs.onRemoved.addListener(forgetTab);
followFromStart();
watchSettings(() => void tellOpenTabs());

// Before anybody asks: what a person chose is then known even where a storage fails later.
void loadSettings();
void closeStorageToPages();
