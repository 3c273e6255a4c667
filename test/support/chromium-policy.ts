import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where Debian's and Chromium's own builds look for what an administrator decided. */
export const managed = '/etc/chromium/policies/managed';

export interface ManagedExtension {
  /** A copy of the extension: its folder makes its id, so the policy reaches no other. */
  folder: string;
  remove: () => void;
}

/** Why a policy cannot be installed here, or `null`. */
export function whyNoPolicy(): string | null {
  if (process.platform !== 'linux') return 'Policies for Chromium are installed on Linux only.';
  const nearest = [managed, dirname(managed), '/etc/chromium', '/etc'].find((folder) => existsSync(folder)) ?? '/etc';
  try {
    accessSync(nearest, constants.W_OK);
    return null;
  } catch {
    return `Only root may write to ${managed}.`;
  }
}

/** Installs a policy for a copy of the unpacked extension in `extension`, as an administrator does, until `remove`. */
export function manageExtension(extension: string, policy: object): ManagedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-managed-'));
  cpSync(extension, folder, { recursive: true });
  const id = idOf(folder);
  const made = mkdirSync(managed, { recursive: true });
  const file = join(managed, `${id}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return {
    folder,
    remove() {
      rmSync(file, { force: true });
      if (made !== undefined) removeEmpty(managed, dirname(made));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium's id of an unpacked extension: the hash of its folder, in the letters a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

function removeEmpty(folder: string, until: string): void {
  try {
    for (let at = folder; at !== until; at = dirname(at)) rmdirSync(at);
  } catch {
    // Another test's policy is still in it.
  }
}
