/** A SHA-1 digest as 40 upper-case hex digits, split as the range API needs it. */
export interface HashedPassword {
  /** The first five hex digits: all that may ever leave the machine. */
  prefix: string;
  /** The other 35. */
  suffix: string;
  digest: Uint8Array<ArrayBuffer>;
}

/** SHA-1 of the raw UTF-8 bytes: no trimming, no Unicode normalisation (the range API's own definition). */
export async function hashPassword(password: string): Promise<HashedPassword> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  return { prefix: hex.slice(0, 5), suffix: hex.slice(5), digest };
}
