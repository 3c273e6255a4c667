import { createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { type EffectiveSettings, loadEffectiveSettings, watchSettings } from '../settings/settings-store.ts';
import { showWhetherEmpty } from './sites.ts';

/** Shows what an administrator's policy says beyond single options: its sites, and what in it cannot be used. */
export function showPolicyNote(): void {
  void loadEffectiveSettings().then(reflect);
  watchSettings(reflect);
}

function reflect({ policy: { ignored, neverWarnOn, alwaysHoldOn } }: EffectiveSettings): void {
  say('#policy-ignored', ignored.length > 0 && text('policy_ignored', ignored.join(', ')));
  const held = `${text('option_hold_form')}: ${alwaysHoldOn.join(', ')}. ${text('options_managed')}`;
  say('#hold-sites', alwaysHoldOn.length > 0 && held);
  const silenced = part('#managed-sites');
  silenced.replaceChildren(...neverWarnOn.map(lockedRow));
  silenced.hidden = neverWarnOn.length === 0;
  showWhetherEmpty();
}

function say(place: string, sentence: string | false): void {
  part(place).textContent = sentence || '';
  part(place).hidden = sentence === false;
}

function lockedRow(site: string): HTMLElement {
  const name = createElement('bdi', { class: 'site-name', text: site });
  return createElement('li', {
    children: [name, createElement('p', { class: 'quiet managed', text: text('options_managed') })],
  });
}
