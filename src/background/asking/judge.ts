import type { Facts } from '../../forms/facts.ts';
import { judgeField } from '../../forms/judging/judge-field.ts';
import type { Judgement } from '../../messages/messages.ts';
import { getReady } from '../checking/packaged-list.ts';

/** What a field is for. Being asked has woken this worker: the list it will need is read while the person still types. */
export function judge(facts: Facts): Judgement {
  getReady();
  const { kind } = judgeField(facts, { typedTwice: false });
  // What is no account's password, or new already, stays that.
  const isOpen = kind === 'current' || kind === 'none';
  return { kind, ifTwice: isOpen ? judgeField(facts, { typedTwice: true }).kind : kind };
}
