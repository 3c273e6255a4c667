import { ask, type HandAnswer } from './messages.ts';

/** A check that a person asked for in one of our own pages. Never rejects: no answer is one of the three answers. */
export async function askByHand(password: string, privately = false): Promise<HandAnswer> {
  const failed: HandAnswer = { verdict: { kind: 'unknown', why: 'internal' }, sent: null };
  return (
    (await ask({ ask: 'check-by-hand', password, ...(privately && { privately }) }).catch(() => undefined)) ?? failed
  );
}
