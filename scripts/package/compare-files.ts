import { isSignature, manifestAdditions, sameJson } from './store-additions.ts';
import type { Files } from './zip.ts';

export type Finding =
  | { kind: 'same'; path: string }
  /** Added by a store when it signed the package; not a difference. */
  | { kind: 'signed'; path: string; what: string }
  /** Written anew by a browser when it installed the package, with the same content; not a difference. */
  | { kind: 'rewritten'; path: string }
  | { kind: 'differs'; path: string; where: string }
  | { kind: 'missing'; path: string }
  | { kind: 'extra'; path: string };

/** One finding for each path of either side, in order. `installed`: a browser has unpacked the published files. */
export function compareFiles(built: Files, published: Files, { installed = false } = {}): Finding[] {
  const paths = [...new Set([...built.keys(), ...published.keys()])].toSorted();
  return paths.map((path) => {
    const [ours, theirs] = [built.get(path), published.get(path)];
    const finding = compareFile(path, ours, theirs);
    // Chromium checks each language's texts when it installs them, and writes down what it has read.
    const isText = installed && /^_locales\/\w+\/messages\.json$/.test(path);
    return finding.kind === 'differs' && isText && sameJson(ours, theirs) ? { kind: 'rewritten', path } : finding;
  });
}

function compareFile(path: string, ours: Uint8Array | undefined, theirs: Uint8Array | undefined): Finding {
  if (!theirs) return { kind: 'missing', path };
  if (!ours) {
    return isSignature(path) ? { kind: 'signed', path, what: 'the signature of a store' } : { kind: 'extra', path };
  }
  if (Buffer.compare(ours, theirs) === 0) return { kind: 'same', path };
  const added = path === 'manifest.json' ? manifestAdditions(ours, theirs) : null;
  if (added) return { kind: 'signed', path, what: `${added.join(' and ')} added by a store` };
  return { kind: 'differs', path, where: firstDifference(ours, theirs) };
}

/** The first line that differs, or for what is no text the first byte. */
function firstDifference(ours: Uint8Array, theirs: Uint8Array): string {
  const at = ours.findIndex((byte, index) => byte !== theirs[index]);
  const offset = at === -1 ? ours.length : at;
  if (ours.includes(0)) return `from byte ${offset} (${ours.length} bytes built, ${theirs.length} in the package)`;
  const before = Buffer.from(ours.subarray(0, offset)).toString();
  const line = before.split('\n').length;
  return `line ${line}\n      built:   ${lineAt(ours, line)}\n      package: ${lineAt(theirs, line)}`;
}

function lineAt(bytes: Uint8Array, line: number): string {
  const text = Buffer.from(bytes).toString().split('\n')[line - 1];
  return text === undefined ? '(ends before)' : JSON.stringify(text.slice(0, 160));
}
