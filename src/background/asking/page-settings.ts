import type { Question } from '../../messages/messages.ts';
import { loadEffectiveSettings, loadSettings } from '../../settings/settings-store.ts';
import { entryFor } from '../../sites/site-list.ts';
import { isWorthShowing } from '../checking/is-worth-showing.ts';
import type { PageSender } from './sender.ts';
import { wasWavedAway } from '../checking/waved-sites.ts';
import { siteIsOff } from './silenced-sites.ts';

/** What a page's content script may know of the settings: one answer, never the settings themselves. */
export async function holdsForms({ site, privately }: PageSender): Promise<boolean> {
  const { settings, policy } = await loadEffectiveSettings();
  const held = settings.holdForm || entryFor(site, policy.alwaysHoldOn) !== undefined;
  return held && !(await siteIsOff(site, privately === true));
}

/** Whether a person wants to see no more of it beside a sign-in field of this site; a held form needs its words. */
export async function isQuiet(field: 'new' | 'current', sender: PageSender): Promise<boolean> {
  return field === 'current' && (await wasWavedAway(sender)) && !(await holdsForms(sender));
}

export async function isStillShown({ verdict, field }: Question<'still-shown'>, sender: PageSender): Promise<boolean> {
  const { site, privately } = sender;
  if (await isQuiet(field, sender)) return false;
  const settings = await loadSettings();
  const wanted = field === 'new' ? settings.warnNew : settings.warnSignIn;
  return wanted && isWorthShowing(verdict, settings) && !(await siteIsOff(site, privately === true));
}
