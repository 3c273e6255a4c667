import type { AnswerInPage } from '../../messages/field-answer.ts';
import { askedAbout, isBad, showVerdict } from './check-fields.ts';
import { deaf } from '../showing/ignore-early-presses.ts';
import { inTime } from './in-time.ts';
import { isForm, rootOf } from '../noticing/node-kinds.ts';
import type { RootListeners } from '../noticing/listen-in-roots.ts';
import { swallow } from '../showing/swallow.ts';
import type { Warning } from '../showing/warning.ts';

/** Milliseconds a form waits for an answer. */
const patience = 1_000;

export interface FormHolder {
  /** Whether the person wants forms held here: while that is being asked, a quick submit waits for it too. */
  turn: (asked: Promise<boolean>) => Promise<void>;
}

/**
 * "Hold the form until I confirm": a submit with a leaked password is stopped once. Whatever fails lets the form go:
 * the worst is a form sent without a warning, never one lost or sent twice.
 * To be called behind who tells of a submit that the values in it are finished.
 */
export function holdForms(warning: Warning, listeners: RootListeners): FormHolder {
  /** Forms that wait for an answer: what is pressed meanwhile changes nothing. */
  const waiting = new WeakSet<HTMLFormElement>();
  /** Forms let go by us or by the person: their next submit is the page's own. */
  const released = new WeakSet<HTMLFormElement>();
  /** The value a field was held for, and when that was said: once, whatever the person decides then. */
  const heldFor = new WeakMap<HTMLInputElement, { value: string; since: number }>();

  let holds: boolean | Promise<boolean> = false;

  async function turn(asked: Promise<boolean>): Promise<void> {
    holds = asked;
    const on = await asked;
    if (holds === asked) holds = on;
  }

  function onSubmit(event: Event, form: EventTarget | undefined): void {
    if (holds === false || !isForm(form)) return;
    if (released.delete(form)) return;
    const asked = fieldsAskedAbout(form);
    const fields = asked.filter((field) => !held(field));
    // A double click, or a second Enter: pressed before what was said could be read.
    const tooEarly = asked.some((field) => performance.now() - (held(field)?.since ?? -deaf) < deaf);
    if (fields.length === 0 && !tooEarly && !waiting.has(form)) return;
    swallow(event);
    if (fields.length > 0 && !waiting.has(form)) void wait(form, fields, (event as SubmitEvent).submitter);
  }

  /** For the value that is in it. */
  function held(field: HTMLInputElement): { since: number } | undefined {
    const last = heldFor.get(field);
    return last?.value === field.value ? last : undefined;
  }

  /** Those whose value has been asked about. */
  function fieldsAskedAbout(form: HTMLFormElement): HTMLInputElement[] {
    // The form itself is not asked: its properties may be fields of those names.
    const root = rootOf(form) as Document | ShadowRoot;
    return [...root.querySelectorAll('input')].filter((field) => field.form === form && askedAbout(field));
  }

  async function wait(form: HTMLFormElement, fields: HTMLInputElement[], submitter: HTMLElement | null): Promise<void> {
    waiting.add(form);
    const letGo = (): void => release(form, submitter);
    try {
      const bad = await inTime(firstBad(fields), patience);
      waiting.delete(form);
      if (!bad) return letGo();
      heldFor.set(bad.field, { value: bad.field.value, since: performance.now() });
      showVerdict(bad.field, bad.answer, warning, letGo);
    } catch {
      waiting.delete(form);
      letGo();
    }
  }

  /** The first field with a verdict that warns, or none when all are well, or forms are not to be held. */
  async function firstBad(fields: HTMLInputElement[]): Promise<Bad | undefined> {
    if (!(await holds)) return;
    const asked = fields.map(async (field): Promise<Bad | undefined> => {
      const answer = await askedAbout(field)?.answer;
      return answer && warns(answer) ? { field, answer } : undefined;
    });
    return (await Promise.all(asked)).find(Boolean);
  }

  /** Submits as the person did: same button, validation and events, so the page cannot tell the difference. */
  function release(form: HTMLFormElement, submitter: HTMLElement | null): void {
    warning.hide();
    released.add(form);
    const usable = submitter?.isConnected && (submitter as HTMLButtonElement).form === form;
    // The prototype's: a page's field may be named "requestSubmit".
    HTMLFormElement.prototype.requestSubmit.call(form, usable ? submitter : null);
    // Where validation stopped it no submit came, and the next one is the person's.
    released.delete(form);
  }

  listeners.handle({ submit: onSubmit });
  return { turn };
}

interface Bad {
  field: HTMLInputElement;
  answer: AnswerInPage;
}

/** Only what can be shown: a held form needs a way to be let go. */
function warns(answer: AnswerInPage): boolean {
  return answer.show && answer.said !== undefined && isBad(answer);
}
