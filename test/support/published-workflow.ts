import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipFiles } from '../../scripts/package/zip.ts';

/** How the tag of version 1.2.3 came to be; by default a founder signed it, and the main branch has its commit. */
export interface Release {
  sign?: 'nobody' | 'lightweight' | 'thief' | 'renamed' | 'altered' | 'otherwise';
  /** Whose keys are in the main branch. */
  known?: string[];
  namespace?: string;
  offMain?: boolean;
  /** How the comparison of the packages ends. */
  verify?: number;
}

/** The lines of an allowed signers file that say something. */
export const keysOf = (file: string): string[] =>
  file.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/**
 * Runs the weekly job's step where a store hands out `version`. `runs`: the commands of npm, each with the folder it ran in
 * and what was checked out there.
 */
export function comparePublished(
  step: string,
  version: string,
  release: Release,
): { status: number | null; runs: string[] } {
  const scratch = mkdtempSync(join(tmpdir(), 'vigie-published-'));
  try {
    for (const made of ['bin', 'tree']) mkdirSync(join(scratch, made));
    putStore(scratch, version, release.verify ?? 0);
    const tree = join(scratch, 'tree');
    const env = {
      ...process.env,
      PATH: `${join(scratch, 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: scratch,
      NAME: 'abcd',
      ADDRESS: 'https://store.example/x=id%3DNAME%26uc',
      // What this machine's own git is told must change nothing.
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
    };
    for (const who of ['founder', 'thief']) {
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', who, '-f', join(scratch, who)]);
    }
    execFileSync('bash', ['-euc', history(scratch, release)], { cwd: tree, env, stdio: 'ignore' });
    // As GitHub runs a step.
    const { status } = spawnSync('bash', ['-e', '-c', step], { cwd: tree, env, stdio: 'ignore' });
    const log = join(scratch, 'npm');
    const runs = existsSync(log) ? readFileSync(log, 'utf8').replaceAll(scratch, '').trimEnd().split('\n') : [];
    return { status, runs };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A store that hands out a package of this version, and an npm that notes what it is asked for. */
function putStore(scratch: string, version: string, verify: number): void {
  const program = (name: string, lines: string): void =>
    writeFileSync(join(scratch, 'bin', name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  const zip = zipFiles(new Map([['manifest.json', Buffer.from(JSON.stringify({ version }))]]));
  writeFileSync(join(scratch, 'crx'), Buffer.concat([Buffer.from('Cr24\u0003\0\0\0\u0004\0\0\0abcd', 'latin1'), zip]));
  // Knows somebody, and finds whatever they are said to have signed good.
  program('gpg', 'echo "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG 0123456789ABCDEF a\n[GNUPG:] TRUST_ULTIMATE 0 pgp"');
  program('curl', `test "$5" = https://store.example/x=id%3Dabcd%26uc && cp ${scratch}/crx "$4"`);
  program('npm', `echo "$PWD $(cat name): $*" >> ${scratch}/npm; test "$1" != run || exit ${verify}`);
}

/** A shell script that makes the repository: two releases and something after them, each commit with its name in a file. */
function history(scratch: string, { sign, known = ['founder'], namespace = 'git', offMain }: Release): string {
  const signers = (names: string[]) =>
    [
      'mkdir -p .github',
      ': > .github/allowed_signers',
      ...names.map(
        (who) =>
          `echo "${who}@x.example namespaces=\\"${namespace}\\" $(cat ${scratch}/${who}.pub)" >> .github/allowed_signers`,
      ),
    ].join('\n');
  const commit = (name: string) => `echo ${name} > name; git add --all; git commit --quiet --message=${name}`;
  const tag = (name: string, key: string) =>
    `git -c gpg.format=ssh -c user.signingKey=${scratch}/${key}.pub tag --sign --message=${name} ${name}`;
  /** A tag that was signed well, with its text edited since. */
  const copyAs = (edit: string) =>
    `git cat-file tag v1.2.2 | sed '${edit}' > ../object; git update-ref refs/tags/v1.2.3 $(git hash-object -t tag -w ../object)`;
  const tagged = {
    nobody: 'git tag --annotate --message=a v1.2.3',
    lightweight: 'git tag v1.2.3',
    thief: tag('v1.2.3', 'thief'),
    renamed: 'git update-ref refs/tags/v1.2.3 refs/tags/v1.2.2',
    altered: copyAs('s/^tag v1.2.2/tag v1.2.3/'),
    otherwise: copyAs('s/^tag v1.2.2/tag v1.2.3/; s/SSH SIGNATURE/PGP SIGNATURE/'),
  };
  return [
    'git init --quiet --initial-branch=main',
    'git config user.name a; git config user.email a@b.example',
    signers(['founder', 'thief']),
    commit('v1.2.2'),
    tag('v1.2.2', 'founder'),
    ...(offMain ? ['git switch --quiet --create elsewhere'] : []),
    commit('v1.2.3'),
    sign === undefined ? tag('v1.2.3', 'founder') : tagged[sign],
    ...(offMain ? ['git switch --quiet main'] : []),
    commit('v1.2.4'),
    tag('v1.2.4', 'founder'),
    signers(known),
    commit('main'),
  ].join('\n');
}
