import { askUntilAnswered } from './ask-background.ts';
import { askedAbout, checkAgain, checkField } from './check-fields.ts';
import { purposeOf } from './field-kind.ts';
import type { FormHolder } from './hold-form.ts';
import type { Warning } from '../showing/warning.ts';

/** What this page's script needs of the settings, kept right while the page is open. */
export interface PageSettings {
  /** A person types a password in this page. */
  begin: () => void;
  lastFinished: (field: HTMLInputElement, value: string) => void;
  sent: (form: EventTarget | undefined) => void;
  /** The settings or the site list changed. */
  changed: () => Promise<void>;
}

export function pageSettings(warning: Warning, holder: FormHolder): PageSettings {
  let isLoaded = false;
  /** The last value a person finished: what a change of the settings is applied to at once. */
  let last: { field: WeakRef<HTMLInputElement>; value: string } | undefined;

  async function load(): Promise<void> {
    isLoaded = true;
    // Where nobody answers, forms are left alone.
    await holder.turn(askUntilAnswered({ ask: 'holds-forms' }).then((held) => held === true));
  }

  /** The field of the last value, if that is still in it. */
  function lastField(): HTMLInputElement | undefined {
    const field = last?.field.deref();
    return field?.value === last?.value ? field : undefined;
  }

  async function changed(): Promise<void> {
    if (!isLoaded) return;
    await load();
    const field = lastField();
    if (!field?.isConnected) return;
    const known = await askedAbout(field)?.answer;
    const kind = await purposeOf(field).kind;
    if (!kind) return;
    // A verdict once given is looked at again, not asked for again: the value may be asked about once only.
    if (!known?.verdict) return checkField(field, field.value, warning);
    const shown = await askUntilAnswered({ ask: 'still-shown', verdict: known.verdict, field: kind });
    // Where nobody answers, what is said stays: a warning is not taken away by a worker's death.
    if (typeof shown !== 'boolean') return;
    known.show = shown;
    if (!shown) warning.hideFor(field);
    else if (warning.current?.field !== field) await checkField(field, field.value, warning);
  }

  return {
    begin: () => void (isLoaded || load()),
    lastFinished: (field, value) => (last = { field: new WeakRef(field), value }),
    sent(form) {
      const field = lastField();
      if (field?.form === form && field) void checkAgain(field, warning);
    },
    changed,
  };
}
