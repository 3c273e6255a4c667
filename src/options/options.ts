import { showAbout } from '../elements/about.ts';
import { localisePage } from '../elements/localise-page.ts';
import { part } from '../elements/page-part.ts';
import { followSettings } from '../settings/settings-store.ts';
import { showActivity } from './activity.ts';
import { showKeyboard } from './keyboard.ts';
import { listenForUndo } from './notice.ts';
import { showPolicyNote } from './policy-note.ts';
import { showSettingsFile } from './settings-file-buttons.ts';
import { showSites } from './sites.ts';
import { showSwitches } from './switches.ts';
import { showWarnFrom } from './warn-from.ts';

// Asked for first: the answer is on its way while the page is built.
followSettings((now) => {
  for (const show of shown) show(now);
  part('main').removeAttribute('aria-busy');
});
localisePage();
showAbout();
listenForUndo();
const shown = [showSwitches(), showWarnFrom(), showPolicyNote];
showSettingsFile();
void Promise.all([showSites(), showActivity(), showKeyboard()]).then(goToNamedPart);

/** Where the address says: the lists, which came later, have moved it. */
function goToNamedPart(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
