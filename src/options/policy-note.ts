import { createElement } from '../elements/create-element.ts';
import { text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';
import { managedNote } from './managed-note.ts';
import { showWhetherEmpty } from './sites.ts';

/** Shows what an administrator's policy says beyond single options: its sites, and what in it cannot be used. */
export function showPolicyNote({ locked, policy: { ignored, neverWarnOn, alwaysHoldOn } }: EffectiveSettings): void {
  part('#managed').hidden = locked.size + neverWarnOn.length + alwaysHoldOn.length === 0;
  say('#policy-ignored', ignored.length > 0 && text('policy_ignored', ignored.join(', ')));
  say('#hold-sites', alwaysHoldOn.length > 0 && `${text('option_hold_form')}: ${alwaysHoldOn.join(', ')}.`);
  if (alwaysHoldOn.length > 0) part('#hold-sites').append(managedNote());
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
  return createElement('li', { children: [name, managedNote()] });
}
