import type { FieldAnswer } from '../../messages/messages.ts';
import { askedAbout, showVerdict } from './check-fields.ts';
import { deaf } from '../showing/ignore-early-presses.ts';
import { inTime } from './in-time.ts';
import { isForm } from '../noticing/node-kinds.ts';
import type { RootListeners } from '../noticing/listen-in-roots.ts';
import type { Warning } from '../showing/warning.ts';

/** Milliseconds a form waits for an answer. */
const patience = 1_000;

/**
 * "Hold the form until I confirm": a submit with a leaked password is stopped once. Whatever fails lets the form go:
 * the worst is a form sent without a warning, never one lost or sent twice.
 */
export class FormHolder {
  readonly #warning: Warning;
  /** Forms that wait for an answer: what is pressed meanwhile changes nothing. */
  readonly #waiting = new WeakSet<HTMLFormElement>();
  /** Forms let go by us or by the person: their next submit is the page's own. */
  readonly #released = new WeakSet<HTMLFormElement>();
  /** The value a field was held for, and when that was said: once, whatever the person decides then. */
  readonly #heldFor = new WeakMap<HTMLInputElement, { value: string; since: number }>();

  #on: boolean | Promise<boolean> = false;

  constructor(warning: Warning) {
    this.#warning = warning;
  }

  /** Behind those who tell of a submit that the values in it are finished. */
  listen(listeners: RootListeners): void {
    listeners.handle({ submit: (event, form) => this.#onSubmit(event as SubmitEvent, form) });
  }

  /** Whether the person wants forms held here: while that is being asked, a quick submit waits for it too. */
  async turn(asked: Promise<boolean>): Promise<void> {
    this.#on = asked;
    const on = await asked;
    if (this.#on === asked) this.#on = on;
  }

  #onSubmit(event: SubmitEvent, form: EventTarget | undefined): void {
    if (this.#on === false || !event.isTrusted || !isForm(form)) return;
    if (this.#released.delete(form)) return;
    const asked = this.#askedAbout(form);
    const fields = asked.filter((field) => !this.#held(field));
    // A double click, or a second Enter: pressed before what was said could be read.
    const tooEarly = asked.some((field) => performance.now() - (this.#held(field)?.since ?? -deaf) < deaf);
    if (fields.length === 0 && !tooEarly && !this.#waiting.has(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (fields.length > 0 && !this.#waiting.has(form)) void this.#wait(form, fields, event.submitter);
  }

  /** For the value that is in it. */
  #held(field: HTMLInputElement): { since: number } | undefined {
    const held = this.#heldFor.get(field);
    return held?.value === field.value ? held : undefined;
  }

  /** Those whose value has been asked about. */
  #askedAbout(form: HTMLFormElement): HTMLInputElement[] {
    // The form itself is not asked: its properties may be fields of those names.
    const root = Node.prototype.getRootNode.call(form) as Document | ShadowRoot;
    const inputs = [...root.querySelectorAll('input')].filter((input) => input.form === form);
    return inputs.filter((field) => askedAbout(field));
  }

  async #wait(form: HTMLFormElement, fields: HTMLInputElement[], submitter: HTMLElement | null): Promise<void> {
    this.#waiting.add(form);
    const release = (): void => this.#release(form, submitter);
    try {
      const bad = await inTime(this.#firstBad(fields), patience);
      this.#waiting.delete(form);
      if (!bad) return release();
      this.#heldFor.set(bad.field, { value: bad.field.value, since: performance.now() });
      showVerdict(bad.field, bad.answer, this.#warning, release);
    } catch {
      this.#waiting.delete(form);
      release();
    }
  }

  /** The first field with a verdict that warns, or `null` when all are well, or forms are not to be held. */
  async #firstBad(fields: HTMLInputElement[]): Promise<Bad | null> {
    if (!(await this.#on)) return null;
    const asked = fields.map(async (field): Promise<Bad | null> => {
      const answer = await askedAbout(field)?.answer;
      return answer && warns(answer) ? { field, answer } : null;
    });
    return (await Promise.all(asked)).find((answer) => answer !== null) ?? null;
  }

  /** Submits as the person did: same button, validation and events, so the page cannot tell the difference. */
  #release(form: HTMLFormElement, submitter: HTMLElement | null): void {
    this.#warning.hide();
    this.#released.add(form);
    const usable = submitter?.isConnected && (submitter as HTMLButtonElement).form === form;
    // The prototype's: a page's field may be named "requestSubmit".
    HTMLFormElement.prototype.requestSubmit.call(form, usable ? submitter : null);
    // Where validation stopped it no submit came, and the next one is the person's.
    this.#released.delete(form);
  }
}

interface Bad {
  field: HTMLInputElement;
  answer: FieldAnswer;
}

/** Only what can be shown: a held form needs a way to be let go. */
function warns({ verdict, show, said }: FieldAnswer): boolean {
  return (
    show &&
    said !== undefined &&
    (verdict?.kind === 'found' || verdict?.kind === 'common' || verdict?.kind === 'near-miss')
  );
}
