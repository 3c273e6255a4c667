import { browser } from '../browser.ts';
import { showAbout } from '../elements/about.ts';
import { localisePage } from '../elements/localise-page.ts';
import { part } from '../elements/page-part.ts';
import { joinSentences, text } from '../words/i18n.ts';
import { example, startDemo } from './demo.ts';

localisePage();
showAbout();
part('#hint').textContent = text('welcome_hint', example.password);
startDemo();
void sayHowToPin();

/** Each browser has its own way; on a phone there is no toolbar. */
async function sayHowToPin(): Promise<void> {
  const how = text(location.protocol === 'moz-extension:' ? 'welcome_pin_firefox' : 'welcome_pin_chromium');
  part('#pin').textContent = joinSentences([how, text('welcome_pin_why')]);
  const { os } = await browser.runtime.getPlatformInfo();
  part('#pinning').hidden = os === 'android';
}
