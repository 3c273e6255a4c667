import type { Verdict } from '../../breaches/verdict.ts';
import { classifyField } from '../../forms/classify-field.ts';
import { ask, type FieldAnswer, type Question } from '../../messages/messages.ts';
import { askBackground } from './ask-background.ts';
import { earlierStep } from '../noticing/earlier-step.ts';
import { isPasswordField, numberOf, stateOf } from '../noticing/field-memory.ts';
import { suggestionFor } from '../showing/fill-suggestion.ts';
import { shadowRootOf } from '../noticing/shadow-root-of.ts';
import type { Warning } from '../showing/warning.ts';

/** What this context knows of a page beyond its DOM. */
const surroundings = { shadowRootOf, hasBeenPassword: isPasswordField, earlierStep };

type Kind = 'new' | 'current';
interface Answered {
  value: string;
  kind: Kind;
  answer: Promise<FieldAnswer | undefined>;
}

/** The last question about each field and its answer, so that the same value is not asked twice. */
const answers = new WeakMap<HTMLInputElement, Answered>();

/** What was said of a value before it was finished, so that it is not said, or read out, a second time. */
const saidWhileTyping = new WeakMap<HTMLInputElement, string>();

/** The answer about a finished value, asked for now unless it is known. `undefined`: this field is not checked. */
function answerFor(field: HTMLInputElement, value: string): Promise<FieldAnswer | undefined> | undefined {
  const kind = kindOf(field);
  if (!kind) return undefined;
  const last = answers.get(field);
  if (last?.value === value && last.kind === kind) return last.answer;
  const number = numberOf(field);
  const answer = askAbout({ password: value, field: kind, finished: true, number });
  answers.set(field, { value, kind, answer });
  void answer.then((told) => {
    // What could not be checked may be asked again, by the person's next gesture; so may what nobody wanted checked.
    const final = told?.verdict && told.verdict.kind !== 'unknown';
    return !final && answers.get(field)?.answer === answer && answers.delete(field);
  });
  return answer;
}

function askAbout(value: Omit<Question<'check-field'>, 'ask'>): Promise<FieldAnswer | undefined> {
  return askBackground({ ask: 'check-field', ...value });
}

/** The answer about the field's value, if it has been asked about. */
export function askedAbout(field: HTMLInputElement): Promise<FieldAnswer | undefined> | undefined {
  const last = answers.get(field);
  return last?.value === field.value ? last.answer : undefined;
}

/** Asks about a finished value and shows the answer, unless the field has moved on by then. */
export async function checkField(field: HTMLInputElement, value: string, warning: Warning): Promise<void> {
  const answer = await answerFor(field, value);
  if (!answer?.verdict || !answer.show) return;
  const said = saidWhileTyping.get(field);
  saidWhileTyping.delete(field);
  const isMoot = !holds(field, value) || said === JSON.stringify(answer.verdict);
  // The page is there and needs no word of it: nor does the next one.
  if (isMoot) return tellSeen();
  showVerdict(field, { ...answer, verdict: answer.verdict }, warning);
}

/** Asks this device alone about a value that is still being typed, where a new password is chosen. */
export async function checkWhileTyping(field: HTMLInputElement, warning: Warning): Promise<void> {
  const { value } = field;
  // Only what a person typed and has not finished: a finished value gets its own, better answer.
  const isUnfinished = () => holds(field, value) && stateOf(field).touched;
  if (value === '' || !isUnfinished() || kindOf(field) !== 'new') return;
  const answer = await askAbout({ password: value, field: 'new', finished: false });
  if (!answer?.verdict || !answer.show || !isUnfinished()) return;
  saidWhileTyping.set(field, JSON.stringify(answer.verdict));
  showVerdict(field, { ...answer, verdict: answer.verdict }, warning);
}

/** Whether the field is still in this very document, with this value. */
function holds(field: HTMLInputElement, value: string): boolean {
  return field.value === value && field.isConnected && field.ownerDocument === document;
}

/** The value changed: whatever was said of it no longer holds. */
export function forgetWhatWasSaid(field: HTMLInputElement, warning: Warning): void {
  saidWhileTyping.delete(field);
  warning.hideFor(field);
}

/** Shows a verdict beside its field; where a new password is chosen, with the offer of a suggestion. */
export function showVerdict(
  field: HTMLInputElement,
  { verdict, sent, organisation }: FieldAnswer & { verdict: Verdict },
  warning: Warning,
  submitAnyway?: () => void,
): void {
  const occasion = kindOf(field) ?? 'new';
  const actions = {
    ...(occasion === 'new' && {
      suggest: () => suggestionFor(field, { isNew: (each) => kindOf(each) === 'new', warning }),
    }),
    ...(submitAnyway && { submitAnyway }),
  };
  warning.show(field, { verdict, sent, occasion, ...(organisation && { organisation }) }, actions, tellSeen);
}

function tellSeen(): void {
  void ask({ ask: 'seen' }).catch(() => undefined);
}

export function kindOf(field: HTMLInputElement): Kind | undefined {
  const { kind } = classifyField(field, surroundings);
  return kind === 'new' || kind === 'current' ? kind : undefined;
}
