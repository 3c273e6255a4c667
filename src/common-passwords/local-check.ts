import type { Verdict } from '../breaches/verdict.ts';
import type { LocalList } from './local-list.ts';
import { findTier } from './lookup.ts';
import { isNearMiss, type Sha1 } from './near-miss.ts';

/** `unlisted` is no verdict: the list has a million passwords, the breaches a billion. */
export type LocalAnswer = Extract<Verdict, { kind: 'common' | 'near-miss' }> | 'unlisted' | 'unavailable';

/** Answers from the list on this device alone. */
export class LocalCheck {
  readonly #load: () => Promise<LocalList | 'damaged'>;
  readonly #sha1: Sha1;

  constructor(load: () => Promise<LocalList | 'damaged'>, sha1: Sha1) {
    this.#load = load;
    this.#sha1 = sha1;
  }

  /** `nearMisses`: whether small changes to very common passwords are looked for too. */
  async check(password: string, { nearMisses }: { nearMisses: boolean }): Promise<LocalAnswer> {
    const list = await this.#load();
    if (list === 'damaged') return 'unavailable';
    const among = findTier(list, await this.#sha1(password));
    if (among !== undefined) return { kind: 'common', among };
    return nearMisses && (await isNearMiss(list, password, this.#sha1)) ? { kind: 'near-miss' } : 'unlisted';
  }
}
