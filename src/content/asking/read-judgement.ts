import { fieldKinds } from '../../forms/facts.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import type { Judgement } from '../../messages/messages.ts';

/** Decodes what the background said a field is for. `undefined`: nothing that is an answer. Never throws. */
export function readJudgement(raw: unknown): Judgement | undefined {
  const said = fieldsOf(raw);
  const kind = fieldKinds.find((each) => each === said['kind']);
  const ifTwice = fieldKinds.find((each) => each === said['ifTwice']);
  return kind && ifTwice && { kind, ifTwice };
}
