import { formatNumber, text } from '../i18n.ts';
import { part } from '../page-part.ts';
import { isWarnFrom, maxWarnFrom } from '../settings.ts';
import { type EffectiveSettings, loadEffectiveSettings, saveSettings, watchSettings } from '../settings-store.ts';
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
  field.addEventListener('change', () => {
    const warnFrom = field.valueAsNumber;
    const usable = isWarnFrom(warnFrom);
    error.hidden = usable;
    error.textContent = usable ? '' : text('option_warn_from_bad', formatNumber(maxWarnFrom));
    field.setAttribute('aria-invalid', String(!usable));
    if (usable) void saying(text('options_saved'), () => saveSettings({ warnFrom }));
  });
  watchSettings(reflect);
  reflect(await loadEffectiveSettings());
}
