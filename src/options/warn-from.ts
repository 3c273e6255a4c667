import { formatNumber, text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { isWarnFrom, maxWarnFrom } from '../settings/settings.ts';
import {
  type EffectiveSettings,
  loadEffectiveSettings,
  saveSettings,
  watchSettings,
} from '../settings/settings-store.ts';
import { saying } from './notice.ts';
import { managedNote } from './switches.ts';

/** The number from which a count is worth a warning. What cannot be used is explained, and not saved. */
export async function showWarnFrom(): Promise<void> {
  const field = part('#warn-from', HTMLInputElement);
  const error = part('#warn-from-error');
  const managed = managedNote('warn-from-managed');
  part('#warn-from-option').append(managed);
  field.max = String(maxWarnFrom);

  const reflect = ({ settings, locked }: EffectiveSettings): void => {
    if (document.activeElement !== field) field.value = String(settings.warnFrom);
    field.readOnly = locked.has('warnFrom');
    managed.hidden = !field.readOnly;
  };
  const complain = (isBad: boolean): void => {
    error.hidden = !isBad;
    error.textContent = isBad ? text('option_warn_from_bad', formatNumber(maxWarnFrom)) : '';
    field.setAttribute('aria-invalid', String(isBad));
  };
  field.addEventListener('input', () => {
    const warnFrom = field.valueAsNumber;
    if (!isWarnFrom(warnFrom)) return;
    complain(false);
    void saying(text('options_saved'), () => saveSettings({ warnFrom }));
  });
  // Not before it is left: an emptied field may be on its way to another number.
  field.addEventListener('change', () => complain(!isWarnFrom(field.valueAsNumber)));
  watchSettings(reflect);
  reflect(await loadEffectiveSettings());
}
