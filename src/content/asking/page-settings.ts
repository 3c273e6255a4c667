import { askUntilAnswered } from './ask-background.ts';
import { askedAbout, checkAgain, checkField } from './check-fields.ts';
import { purposeOf } from './field-kind.ts';
import type { FormHolder } from './hold-form.ts';
import type { Warning } from '../showing/warning.ts';

/** What this page's script needs of the settings, kept right while the page is open. */
export class PageSettings {
  readonly #warning: Warning;
  readonly #holder: FormHolder;
  #loaded = false;
  /** The last value a person finished: what a change of the settings is applied to at once. */
  #last: { field: WeakRef<HTMLInputElement>; value: string } | null = null;

  constructor(warning: Warning, holder: FormHolder) {
    this.#warning = warning;
    this.#holder = holder;
  }

  /** A person types a password in this page. */
  begin(): void {
    if (!this.#loaded) void this.load();
  }

  async load(): Promise<void> {
    this.#loaded = true;
    // Where nobody answers, forms are left alone.
    await this.#holder.turn(askUntilAnswered({ ask: 'holds-forms' }).then((held) => held === true));
  }

  lastFinished(field: HTMLInputElement, value: string): void {
    this.#last = { field: new WeakRef(field), value };
  }

  sent(form: EventTarget | undefined): void {
    const field = this.#last?.field.deref();
    if (field && field.form === form && field.value === this.#last?.value) void checkAgain(field, this.#warning);
  }

  /** The settings or the site list changed. Resolves with whether that concerned this page. */
  async changed(): Promise<boolean> {
    if (!this.#loaded) return false;
    await this.load();
    const field = this.#last?.field.deref();
    if (!field?.isConnected || field.value !== this.#last?.value) return true;
    const known = await askedAbout(field)?.answer;
    const kind = await purposeOf(field).kind;
    if (!kind) return true;
    // A verdict once given is looked at again, not asked for again: the value may be asked about once only.
    if (!known?.verdict) await checkField(field, field.value, this.#warning);
    else {
      const shown = await askUntilAnswered({ ask: 'still-shown', verdict: known.verdict, field: kind });
      // Where nobody answers, what is said stays: a warning is not taken away by a worker's death.
      if (typeof shown !== 'boolean') return true;
      known.show = shown;
      if (!known.show) this.#warning.hideFor(field);
      else if (this.#warning.current?.field !== field) await checkField(field, field.value, this.#warning);
    }
    return true;
  }
}
