import { whyNotCheckable } from '../../breaches/checkable.ts';
import { hashPassword, type HashedPassword } from '../../breaches/sha1.ts';
import type { WhyUnknown } from '../../breaches/verdict.ts';
import type { LocalCheck } from '../../common-passwords/local-check.ts';
import type { HandAnswer } from '../../messages/messages.ts';
import type { ServiceAnswer } from '../service/range-service.ts';

export interface Service {
  /** Whether the answer is in memory already, so that asking costs no request. */
  remembers: (hashed: HashedPassword) => boolean | Promise<boolean>;
  /** Why it is left alone for now, or `null`. */
  whyClosedOff: (options: { insist: boolean }) => WhyUnknown | null | Promise<WhyUnknown | null>;
  check: (hashed: HashedPassword, options: { insist: boolean }) => Promise<ServiceAnswer>;
}

/** Who can answer, in the order they are asked. */
export interface Answerers {
  local: Pick<LocalCheck, 'check'>;
  /** `null`: what the list on this device does not know stays unanswered. */
  service: Service | null;
}

export interface CheckOptions {
  /** Whether small changes to very common passwords count. */
  nearMisses: boolean;
  /** Asked only when a request would have to be made. `null` lets it through; a reason becomes the answer. */
  whyNoRequest: () => Promise<WhyUnknown | null>;
  /** Asked last, when a request is about to be made: takes it from a share, and answers false where that is used up. */
  spend: () => Promise<boolean>;
  /** A person asked for this very answer: try even a service that has just been failing, unless it asked to be left alone. */
  insist: boolean;
}

/**
 * The way of a password, from the value to one verdict: the list on this device, the answers in memory, the service.
 * `null`: the list does not know it, and nobody else was to be asked. Collaborators are passed in; nothing is thrown.
 */
export async function checkPassword(
  password: string,
  { local, service }: Answerers,
  options: CheckOptions,
): Promise<HandAnswer | null> {
  const refused = whyNotCheckable(password);
  if (refused) return unknown(refused);
  const answer = await local.check(password, options);
  if (typeof answer === 'object') return { verdict: answer, sent: null };
  // A damaged list says nothing about the password: never "not found", and no reason not to ask the service.
  if (!service) return answer === 'unavailable' ? unknown('local-list-unavailable') : null;

  const hashed = await hashPassword(password);
  const whyNot = (await service.remembers(hashed)) ? null : await whyNotAsked(service, options);
  if (whyNot === 'working-offline' && answer === 'unavailable') return unknown('local-list-unavailable');
  if (whyNot) return unknown(whyNot);
  const { verdict, sent } = await service.check(hashed, options);
  return { verdict, sent: sent ? hashed.prefix : null };
}

/** A service that is left alone costs nothing: else its reason would turn into "too many checks". */
async function whyNotAsked(service: Service, options: CheckOptions): Promise<WhyUnknown | null> {
  const whyNot = (await options.whyNoRequest()) ?? (await service.whyClosedOff(options));
  if (whyNot) return whyNot;
  return (await options.spend()) ? null : 'too-many-checks';
}

export function unknown(why: WhyUnknown): HandAnswer {
  return { verdict: { kind: 'unknown', why }, sent: null };
}
