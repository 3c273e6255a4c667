import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface ManagedFirefox {
  executablePath: string;
  remove: () => void;
}

/**
 * A Firefox that obeys `policies` (the content of a policies.json) beside the installed one, which stays as it is: its
 * program copied, since that looks for its files where it lies itself, and all else linked.
 */
export function managedFirefox(installed: string, policies: object): ManagedFirefox {
  const program = programOf(installed);
  const from = dirname(program);
  const folder = mkdtempSync(join(tmpdir(), 'vigie-firefox-'));
  for (const name of readdirSync(from)) {
    if (name === basename(program)) cpSync(program, join(folder, name));
    else if (name !== 'distribution') symlinkSync(realpathSync(join(from, name)), join(folder, name));
  }
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution/policies.json'), JSON.stringify(policies));
  return {
    executablePath: join(folder, basename(program)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The program itself: what the PATH leads to may be a script that starts it. */
function programOf(installed: string): string {
  const candidates = [installed, `${installed}-esr`].filter(existsSync).map((path) => realpathSync(path));
  const program = candidates.find((path) => existsSync(join(dirname(path), 'application.ini')));
  if (program === undefined) throw new Error(`${installed} is no program with its files beside it.`);
  return program;
}
