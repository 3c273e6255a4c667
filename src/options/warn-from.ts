import { formatNumber, text } from '../words/i18n.ts';
import { part } from '../elements/page-part.ts';
import { isWarnFrom, maxWarnFrom } from '../settings/settings.ts';
import { type EffectiveSettings, saveSettings } from '../settings/settings-store.ts';
import { managedNote } from './managed-note.ts';
import { complainAt, saying } from './notice.ts';

/** The number from which a count is worth a warning. What cannot be used is explained, and not saved. */
export function showWarnFrom(): (now: EffectiveSettings) => void {
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
    complainAt(error, isBad ? text('option_warn_from_bad', formatNumber(maxWarnFrom)) : '');
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
  return reflect;
}
