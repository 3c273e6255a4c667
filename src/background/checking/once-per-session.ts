import type { HashedPassword } from '../../breaches/sha1.ts';
import type { Verdict, WhyUnknown } from '../../breaches/verdict.ts';
import type { Service } from './check-password.ts';
import type { Room } from '../asking/room-of.ts';
import type { ServiceAnswer } from '../service/range-service.ts';

interface Memory {
  recall: (digest: Uint8Array<ArrayBuffer>, room: Room) => Promise<Verdict | undefined>;
  remember: (digest: Uint8Array<ArrayBuffer>, room: Room, verdict: Verdict) => Promise<void>;
}

/**
 * The service for sign-in fields, where people type the same passwords over and over: one request for each on a site, then
 * the same answer there for the rest of the session. A service that failed is not asked again either; one that was never reached is.
 */
export class OncePerSession implements Service {
  readonly #service: Service;
  readonly #memory: Memory;

  constructor(service: Service, memory: Memory) {
    this.#service = service;
    this.#memory = memory;
  }

  async remembers(hashed: HashedPassword, room: Room): Promise<boolean> {
    return (
      (await this.#service.remembers(hashed, room)) || (await this.#memory.recall(hashed.digest, room)) !== undefined
    );
  }

  whyClosedOff(options: { insist: boolean }): WhyUnknown | null | Promise<WhyUnknown | null> {
    return this.#service.whyClosedOff(options);
  }

  async check(hashed: HashedPassword, options: { insist: boolean; room: Room }): Promise<ServiceAnswer> {
    const known = await this.#memory.recall(hashed.digest, options.room);
    if (known) return { verdict: known, sent: false };
    const answer = await this.#service.check(hashed, options);
    if (isFinal(answer)) await this.#memory.remember(hashed.digest, options.room, answer.verdict);
    return answer;
  }
}

function isFinal({ verdict, sent }: ServiceAnswer): boolean {
  return verdict.kind !== 'unknown' || (sent && verdict.why !== 'unreachable');
}
