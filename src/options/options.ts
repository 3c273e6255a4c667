import { localisePage } from '../elements/localise-page.ts';
import { part } from '../elements/page-part.ts';
import { showActivity } from './activity.ts';
import { listenForUndo } from './notice.ts';
import { showPolicyNote } from './policy-note.ts';
import { showSettingsFile } from './settings-file-buttons.ts';
import { showSites } from './sites.ts';
import { showSwitches } from './switches.ts';
import { showWarnFrom } from './warn-from.ts';

localisePage();
listenForUndo();
showPolicyNote();
void showSites();
void Promise.allSettled([showSwitches(), showWarnFrom()]).then(() => part('main').removeAttribute('aria-busy'));
showActivity();
showSettingsFile();
