import { type Facts, type FieldKind, fieldKinds } from '../../forms/facts.ts';
import { readField } from '../../forms/reading/read-field.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import type { Judgement } from '../../messages/messages.ts';
import { earlierStep } from '../noticing/earlier-step.ts';
import { hasBeenPassword, isKnownPassword, typedFields } from '../noticing/field-memory.ts';
import { shadowRootOf } from '../noticing/shadow-root-of.ts';
import { askUntilAnswered } from './ask-background.ts';

/** The kinds whose value may be asked about. */
export type Kind = Extract<FieldKind, 'new' | 'current'>;

/** What this context knows of a page beyond its DOM. */
const surroundings = {
  shadowRootOf,
  isPassword: isKnownPassword,
  hasBeenPassword,
  wasTyped: (field: HTMLInputElement) => typedFields.has(field),
  earlierStep,
};

interface Judged {
  /** The facts it is about, as JSON. */
  about: string;
  judgement: Promise<Judgement | undefined>;
  /** The same, once it has come. */
  known?: Judgement | undefined;
  /** What was last made of it. */
  purpose?: Purpose;
}
const judged = new WeakMap<HTMLInputElement, Judged>();

/** What a field is for, as far as it is known, and when it will be. */
interface Purpose {
  /** `undefined`: its value is nobody's business, or there is nobody to judge. Never rejects. */
  kind: Promise<Kind | undefined>;
  /** It is known already that its value is nobody's business. */
  isOther: boolean;
  /** It was read a moment ago, when the person left: what they have finished is about that. */
  isFresh?: boolean;
}

/**
 * What the field is for, by what stands around it now: read here, judged in the background, asked again only if what is read
 * has changed.
 */
export function purposeOf(field: HTMLInputElement): Purpose {
  const last = judged.get(field);
  // Around a field that the page has removed stands nothing any more.
  if (last?.purpose && (last.purpose.isFresh || !field.isConnected)) return last.purpose;
  const reading = readField(field, surroundings);
  if (!reading) return { kind: Promise.resolve(undefined), isOther: true };
  const about = JSON.stringify(reading.facts);
  const now = last?.about === about ? last : askAbout(field, about, reading.facts);
  const kindIn = ({ kind, ifTwice }: Judgement): Kind | undefined => {
    const said = reading.typedTwice ? ifTwice : kind;
    return said === 'new' || said === 'current' ? said : undefined;
  };
  now.purpose = {
    kind: now.judgement.then((answer) => answer && kindIn(answer)),
    isOther: now.known !== undefined && !kindIn(now.known),
  };
  return now.purpose;
}

/** A person leaves the field: reads what is around it while it is there, once for all that follows from that. */
export function readAsLeft(field: HTMLInputElement): void {
  const purpose = purposeOf(field);
  purpose.isFresh = true;
  setTimeout(() => (purpose.isFresh = false));
}

function askAbout(field: HTMLInputElement, about: string, facts: Facts): Judged {
  const asking: Judged = {
    about,
    judgement: askUntilAnswered({ ask: 'judge-field', facts }).then((raw) => {
      asking.known = readJudgement(raw);
      // Where nobody answered somebody may do so the next time.
      if (!asking.known && judged.get(field) === asking) judged.delete(field);
      return asking.known;
    }),
  };
  judged.set(field, asking);
  return asking;
}

function readJudgement(raw: unknown): Judgement | undefined {
  const { kind, ifTwice } = fieldsOf(raw) as unknown as Judgement;
  return [kind, ifTwice].every((each) => fieldKinds.includes(each)) ? { kind, ifTwice } : undefined;
}
