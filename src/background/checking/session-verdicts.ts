import type { Verdict } from '../../breaches/verdict.ts';
import { readVerdict } from '../../messages/read-verdict.ts';
import { readRecord } from '../memory/read-entries.ts';
import type { Room } from '../asking/room-of.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

/** More different passwords than anybody signs in with in one session; the oldest go first. */
const mostVerdicts = 200;

interface Remembered {
  /** Made for this session, and gone with it: without it a name below fits no password. */
  key: string;
  /** Verdicts by keyed digest. */
  verdicts: Record<string, Verdict>;
}

const nothing: Remembered = { key: '', verdicts: {} };

/**
 * What was answered for which password in which room, in the browser's memory: it must outlive the worker, or the same password
 * would be asked about twice. Neither the password, its hash nor the site is kept, only HMAC-SHA-256 of the hash and the room with
 * the session's key.
 */
export class SessionVerdicts {
  readonly #stored: SessionValue<Remembered>;

  constructor(key = 'signInVerdicts') {
    this.#stored = new SessionValue(key, nothing, readRemembered);
  }

  async recall(digest: Uint8Array<ArrayBuffer>, room: Room): Promise<Verdict | undefined> {
    const { key, verdicts } = await this.#stored.get();
    return key ? verdicts[await keyedDigest(key, digest, room)] : undefined;
  }

  async remember(digest: Uint8Array<ArrayBuffer>, room: Room, verdict: Verdict): Promise<void> {
    const key = await this.#stored.update(({ key: own, verdicts }) => {
      const value = { key: own || toBase64(crypto.getRandomValues(new Uint8Array(32))), verdicts };
      return { value, result: value.key };
    });
    const name = await keyedDigest(key, digest, room);
    await this.#stored.update(({ verdicts }) => {
      const entries = Object.entries({ ...verdicts, [name]: verdict }).slice(-mostVerdicts);
      return { value: { key, verdicts: Object.fromEntries(entries) }, result: undefined };
    });
  }

  forget(): Promise<void> {
    return this.#stored.update(() => ({ value: nothing, result: undefined }));
  }
}

export const signInVerdicts = new SessionVerdicts();
export const privateSignInVerdicts = new SessionVerdicts('privateSignInVerdicts');

/** A key that is not one of ours keeps no secret: with it goes all that was named by it. */
function readRemembered(raw: unknown): Remembered {
  const { key, verdicts } = fieldsOf(raw);
  const isKey = typeof key === 'string' && /^[A-Za-z\d+/]{43}=$/.test(key);
  return isKey ? { key, verdicts: readRecord(verdicts, readVerdict) } : nothing;
}

async function keyedDigest(key: string, digest: Uint8Array<ArrayBuffer>, room: Room): Promise<string> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', new TextEncoder().encode(key), hmac, false, ['sign']);
  // A digest is of one length, so no two pairs read the same.
  const named = new Uint8Array([...digest, ...new TextEncoder().encode(room.name)]);
  return toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', imported, named)));
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
