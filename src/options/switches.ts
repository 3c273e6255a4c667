import { createElement } from '../elements/create-element.ts';
import { type MessageKey, text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import type { Switch } from '../settings/settings.ts';
import { type EffectiveSettings, saveSettings } from '../settings/settings-store.ts';
import { managedNote } from './managed-note.ts';
import { saying } from './notice.ts';

interface SwitchText {
  field: Switch;
  label: MessageKey;
  hint: MessageKey;
}

const warnings: SwitchText[] = [
  { field: 'warnNew', label: 'option_warn_new', hint: 'option_warn_new_hint' },
  { field: 'warnSignIn', label: 'option_warn_sign_in', hint: 'option_warn_sign_in_hint' },
  { field: 'warnNearMisses', label: 'option_warn_near_misses', hint: 'option_warn_near_misses_hint' },
  { field: 'showEveryAnswer', label: 'option_show_every_answer', hint: 'option_show_every_answer_hint' },
  { field: 'holdForm', label: 'option_hold_form', hint: 'option_hold_form_hint' },
];
const service: SwitchText[] = [
  {
    field: 'askServiceOnSignIn',
    label: 'option_ask_service_on_sign_in',
    hint: 'option_ask_service_on_sign_in_hint',
  },
  { field: 'workOffline', label: 'option_work_offline', hint: 'option_work_offline_hint' },
];

/** Their names are there at once; how they stand is shown by what this returns. */
export function showSwitches(): (now: EffectiveSettings) => void {
  part('#warnings').append(...warnings.map(switchRow));
  part('#service').append(...service.map(switchRow));
  return reflect;
}

function switchRow({ field, label, hint }: SwitchText): HTMLElement {
  const input = createElement('input', {
    attributes: { type: 'checkbox', role: 'switch', id: field, 'aria-describedby': `${field}-hint ${field}-managed` },
  });
  input.addEventListener('change', () => {
    void saveSwitch(field, input);
  });
  const name = createElement('label', { class: 'grow', text: text(label), attributes: { for: field } });
  return createElement('div', {
    class: 'option',
    children: [
      createElement('div', { class: 'row', children: [name, input] }),
      createElement('p', { class: 'quiet', text: text(hint), attributes: { id: `${field}-hint` } }),
      managedNote(`${field}-managed`),
    ],
  });
}

async function saveSwitch(field: Switch, input: HTMLInputElement): Promise<void> {
  const on = input.checked;
  const saved = await saying(text('options_saved'), () => saveSettings({ [field]: on }));
  if (!saved) input.checked = !on;
}

function reflect({ settings, locked }: EffectiveSettings): void {
  for (const { field } of [...warnings, ...service]) {
    const input = part(`#${field}`, HTMLInputElement);
    input.checked = settings[field];
    input.disabled = locked.has(field);
    part(`#${field}-managed`).hidden = !locked.has(field);
  }
}
