import { createHash } from 'node:crypto';

/** A form in which a password, or what is derived from it, might lie somewhere. */
export interface Trace {
  /** Which password, and in which form. */
  name: string;
  bytes: Buffer;
}

/** The shapes that count as a trace of a password: itself, its SHA-1, and the question about any beginning of it. */
export function tracesOf(password: string): Trace[] {
  const digest = sha1(password);
  const hex = digest.toString('hex');
  const texts: Record<string, string> = {
    itself: password,
    escaped: JSON.stringify(password).slice(1, -1),
    'percent-encoded': encodeURIComponent(password),
    'in base64': unpadded(Buffer.from(password)),
    'its SHA-1': hex,
    'its SHA-1 in upper case': hex.toUpperCase(),
    'what follows the prefix of its SHA-1': hex.slice(5),
    'what follows the prefix, in upper case': hex.slice(5).toUpperCase(),
    'its SHA-1 in base64': unpadded(digest),
    'its SHA-1 in base64 for addresses': digest.toString('base64url'),
  };
  const questions = beginnings(password).map((prefix) => [`the question ${prefix}`, `range/${prefix}`] as const);
  const all = [...Object.entries(texts), ...questions].flatMap(([name, text]) => [
    { name: `${password}: ${name}`, bytes: Buffer.from(text) },
    { name: `${password}: ${name}, in UTF-16`, bytes: Buffer.from(text, 'utf16le') },
    { name: `${password}: ${name}, in big-endian UTF-16`, bytes: Buffer.from(text, 'utf16le').swap16() },
  ]);
  return [...all, { name: `${password}: its SHA-1 as bytes`, bytes: digest }];
}

/** The names of the traces that are in these bytes. */
export function findTraces(bytes: Buffer, traces: readonly Trace[]): string[] {
  const byStart = new Map<number, Trace[]>();
  for (const trace of traces) {
    const start = trace.bytes.readUInt16LE(0);
    byStart.set(start, [...(byStart.get(start) ?? []), trace]);
  }
  const isStart = new Uint8Array(0x1_0000);
  for (const start of byStart.keys()) isStart[start] = 1;
  const found = new Set<string>();
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const start = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    if (!isStart[start]) continue;
    for (const { name, bytes: wanted } of byStart.get(start) ?? []) {
      if (bytes.compare(wanted, 0, wanted.length, at, Math.min(at + wanted.length, bytes.length)) === 0)
        found.add(name);
    }
  }
  return [...found];
}

/** Letters of a password after which no more beginnings are looked for. */
const longest = 64;

/** The five digits that would be sent about each beginning of a password, and about all of it; either case. */
function beginnings(password: string): string[] {
  const prefixes = Array.from(password.slice(0, longest), (_, n) =>
    sha1(password.slice(0, n + 1))
      .toString('hex')
      .slice(0, 5),
  );
  return prefixes.flatMap((prefix) => [prefix, prefix.toUpperCase()]);
}

const sha1 = (text: string): Buffer => createHash('sha1').update(text).digest();

/** Without the end, which depends on what follows. */
const unpadded = (bytes: Buffer): string => bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
