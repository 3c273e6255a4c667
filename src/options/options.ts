import { localisePage } from '../localise-page.ts';
import { showActivity } from './activity.ts';
import { listenForUndo } from './notice.ts';
import { showSettingsFile } from './settings-file-buttons.ts';
import { showSites } from './sites.ts';
import { showSwitches } from './switches.ts';
import { showWarnFrom } from './warn-from.ts';

localisePage();
listenForUndo();
void showSwitches();
showWarnFrom();
void showSites();
showActivity();
showSettingsFile();
