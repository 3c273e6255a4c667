import type { AnswerInPage } from '../../messages/field-answer.ts';
import { inform } from '../../messages/messages.ts';
import { askBackground } from './ask-background.ts';
import { numberOf, stateOf } from '../noticing/field-memory.ts';
import { suggestionFor } from '../showing/fill-suggestion.ts';
import { type Kind, purposeOf } from './field-kind.ts';
import type { Warning } from '../showing/warning.ts';

interface Asked {
  value: string;
  kind: Promise<Kind | undefined>;
  /** `undefined`: this field is not checked, or nobody answered. */
  answer: Promise<AnswerInPage | undefined>;
}

/** The last question about each field and its answer, so that the same value is not asked twice. */
const asked = new WeakMap<HTMLInputElement, Asked>();

/** What each field was for when its value was last finished. */
const finishedAs = new WeakMap<HTMLInputElement, Promise<Kind | undefined>>();

/** What was said of a value before it was finished, or hidden by hand: so that it is not said, or read out, a second time. */
const alreadySaid = new WeakMap<HTMLInputElement, string>();

/** Where a person has hidden what was said of the value that is there: until that changes, it is not said again. */
const wavedAway = new WeakSet<HTMLInputElement>();

/** Asks what this field is for and then, if that is an account's password, about its finished value, unless it is known. */
function askOnce(field: HTMLInputElement, value: string, explained: boolean): Asked {
  const last = asked.get(field);
  const number = numberOf(field);
  const { kind, isOther } = purposeOf(field);
  const question = async (): Promise<AnswerInPage | undefined> => {
    const known = await kind;
    if (!known) return undefined;
    if (last?.value === value && (await last.kind) === known) return last.answer;
    const asks = { password: value, field: known, finished: true, unexplained: !explained, number };
    return askBackground({ ask: 'check-field', ...asks });
  };
  const now: Asked = { value, kind, answer: question() };
  finishedAs.set(field, kind);
  if (isOther) return now;
  asked.set(field, now);
  void now.answer.then((told) => {
    // What could not be checked may be asked again, by the person's next gesture; so may what nobody wanted checked.
    const final = told?.verdict && told.verdict.kind !== 'unknown';
    return !final && asked.get(field) === now && asked.delete(field);
  });
  return now;
}

/** What was asked about the field's value, if anything was. */
export function askedAbout(field: HTMLInputElement): Asked | undefined {
  const last = asked.get(field);
  return last?.value === field.value ? last : undefined;
}

/** Asks about a finished value and shows the answer, unless the field has moved on by then. */
export async function checkField(
  field: HTMLInputElement,
  value: string,
  warning: Warning,
  explained = true,
): Promise<void> {
  const answer = await askOnce(field, value, explained).answer;
  if (!answer?.verdict || !answer.show) return;
  const said = alreadySaid.get(field);
  if (!wavedAway.has(field)) alreadySaid.delete(field);
  const isMoot = !holds(field, value) || warning.current?.kept === value || said === JSON.stringify(answer.verdict);
  // The page is there and needs no word of it: nor does the next one.
  if (isMoot) return tellSeen();
  showVerdict(field, answer, warning);
}

/** The form is sent: what was finished where no new password was chosen is asked about if one is chosen there now. */
export async function checkAgain(field: HTMLInputElement, warning: Warning): Promise<void> {
  const { value } = field;
  const { kind } = purposeOf(field);
  if ((await finishedAs.get(field)) !== 'new' && (await kind) === 'new') await checkField(field, value, warning);
}

/** Asks this device alone about a value that is still being typed, where a new password is chosen. */
export async function checkWhileTyping(field: HTMLInputElement, warning: Warning): Promise<void> {
  const { value } = field;
  // Only what a person typed and has not finished: a finished value gets its own, better answer.
  const isUnfinished = () => holds(field, value) && stateOf(field).isTyping(value);
  if (value === '' || !isUnfinished() || (await purposeOf(field).kind) !== 'new' || !isUnfinished()) return;
  const answer = await askBackground({ ask: 'check-field', password: value, field: 'new', finished: false });
  if (!answer?.verdict || !answer.show || !isUnfinished()) return;
  alreadySaid.set(field, JSON.stringify(answer.verdict));
  showVerdict(field, answer, warning);
}

/** Whether the field is still in this very document, with this value. */
function holds(field: HTMLInputElement, value: string): boolean {
  return field.value === value && field.isConnected && field.ownerDocument === document;
}

/** The value changed: whatever was said of it no longer holds. */
export function forgetWhatWasSaid(field: HTMLInputElement, warning: Warning): void {
  alreadySaid.delete(field);
  wavedAway.delete(field);
  warning.hideFor(field);
}

/** Shows a verdict beside its field; where a new password is chosen, with the offer of a suggestion. */
export function showVerdict(
  field: HTMLInputElement,
  answer: AnswerInPage,
  warning: Warning,
  submit?: () => void,
): void {
  const { said: words } = answer;
  if (!words) return;
  const { suggestion } = words;
  const { value } = field;
  const isNew = async (each: HTMLInputElement): Promise<boolean> => (await purposeOf(each).kind) === 'new';
  const actions = {
    suggest: suggestion && (() => suggestionFor(field, { isNew, warning, words: { ...words, suggestion } })),
    submit,
    hide: () => {
      wavedAway.add(field);
      alreadySaid.set(field, JSON.stringify(answer.verdict));
      if (!suggestion && isBad(answer)) inform({ ask: 'waved-away' });
    },
    again: () => {
      warning.hide();
      field.focus();
      if (holds(field, value)) void checkField(field, value, warning);
    },
  };
  warning.show(field, words, actions, tellSeen);
}

/** Whether it warns. */
export function isBad({ verdict }: AnswerInPage): boolean {
  return /^(?:found|common|near)/.test(String(verdict?.kind));
}

function tellSeen(): void {
  inform({ ask: 'seen' });
}
