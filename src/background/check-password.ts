import { whyNotCheckable } from '../breaches/checkable.ts';
import { hashPassword, type HashedPassword } from '../breaches/sha1.ts';
import type { Verdict, WhyUnknown } from '../breaches/verdict.ts';
import type { HandAnswer } from '../messages.ts';
import type { ServiceAnswer } from './range-service.ts';

export interface Service {
  remembers: (prefix: string) => boolean;
  check: (hashed: HashedPassword, options: { insist: boolean }) => Promise<ServiceAnswer>;
}

export interface CheckOptions {
  /** Asked only when a request would have to be made. `null` lets it through; a reason becomes the answer. */
  whyNoRequest: () => Promise<WhyUnknown | null>;
  /** A person asked for this very answer: try even a service that has just been failing. */
  insist: boolean;
}

/** The way of a password, from the value to one verdict. Collaborators are passed in; nothing is thrown. */
export async function checkPassword(password: string, service: Service, options: CheckOptions): Promise<HandAnswer> {
  const refused = whyNotCheckable(password);
  if (refused) return unknown(refused);
  const hashed = await hashPassword(password);
  const whyNot = service.remembers(hashed.prefix) ? null : await options.whyNoRequest();
  if (whyNot) return unknown(whyNot);
  const { verdict, sent } = await service.check(hashed, options);
  return { verdict, sent: sent ? hashed.prefix : null };
}

function unknown(why: WhyUnknown): { verdict: Verdict; sent: null } {
  return { verdict: { kind: 'unknown', why }, sent: null };
}
