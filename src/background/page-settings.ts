import type { Question } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { isWorthShowing } from './is-worth-showing.ts';
import { siteIsOff } from './silenced-sites.ts';

/** What a page's content script may know of the settings: one answer, never the settings themselves. */
export async function holdsForms(site: string): Promise<boolean> {
  const { holdForm } = await loadSettings();
  return holdForm && !(await siteIsOff(site));
}

export async function isStillShown({ verdict, field }: Question<'still-shown'>, site: string): Promise<boolean> {
  const settings = await loadSettings();
  const wanted = field === 'new' ? settings.warnNew : settings.warnSignIn;
  return wanted && isWorthShowing(verdict, settings) && !(await siteIsOff(site));
}
