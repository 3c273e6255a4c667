import { whyNotCheckable } from '../../breaches/checkable.ts';
import { hashPassword, type HashedPassword } from '../../breaches/sha1.ts';
import type { WhyUnknown } from '../../breaches/verdict.ts';
import type { LocalCheck } from '../../common-passwords/local-check.ts';
import type { HandAnswer } from '../../messages/messages.ts';
import type { Room } from '../asking/room-of.ts';
import type { ServiceAnswer } from '../service/range-service.ts';

export interface Service {
  /** Whether the answer is in memory already, so that asking costs no request. */
  remembers: (hashed: HashedPassword, room: Room) => boolean | Promise<boolean>;
  /** Why it is left alone for now, or `null`. */
  whyClosedOff: (options: { insist: boolean }) => WhyUnknown | null | Promise<WhyUnknown | null>;
  check: (hashed: HashedPassword, options: { insist: boolean; room: Room }) => Promise<ServiceAnswer>;
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
  /**
   * Takes a question from a share, and answers false where that is used up. What memory knows costs as much as a request: else
   * whoever has used up their share would hear, by getting an answer all the same, what memory knows.
   */
  spend: (about: { prefix: string; remembered: boolean }) => Promise<boolean>;
  /** In whose memory to look. */
  room: Room;
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
  const remembered = await service.remembers(hashed, options.room);
  const paid = await options.spend({ prefix: hashed.prefix, remembered });
  const whyNot = remembered && paid ? null : await whyNotAsked(service, { ...options, paid });
  if (whyNot === 'working-offline' && answer === 'unavailable') return unknown('local-list-unavailable');
  if (whyNot) return unknown(whyNot);
  const { verdict, sent } = await service.check(hashed, options);
  return { verdict, sent: sent ? hashed.prefix : null };
}

/** The reason of a service that is left alone does not turn into "too many checks". */
async function whyNotAsked(service: Service, options: CheckOptions & { paid: boolean }): Promise<WhyUnknown | null> {
  const whyNot = (await options.whyNoRequest()) ?? (await service.whyClosedOff(options));
  return whyNot ?? (options.paid ? null : 'too-many-checks');
}

export function unknown(why: WhyUnknown): HandAnswer {
  return { verdict: { kind: 'unknown', why }, sent: null };
}
