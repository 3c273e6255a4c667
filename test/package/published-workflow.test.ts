import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { comparePublished, keysOf, type Release } from '../support/published-workflow.ts';

// The runner's image has all three; a machine need not.
const canRun =
  process.platform !== 'win32' &&
  spawnSync('unzip', ['-v']).status === 0 &&
  spawnSync('git', ['--version']).status === 0 &&
  spawnSync('ssh-keygen', ['-?']).error === undefined;

const text = readFileSync(join(root, '.github/workflows/published.yml'), 'utf8');
const [, step = ''] = / run: \|\n([^]*)/.exec(text) ?? [];

describe.skipIf(!canRun)('the weekly comparison', () => {
  const compare = (version: string, release: Release = {}) => comparePublished(step, version, release);

  test('is with the tag of the version that the store hands out, while a newer one is in review', () => {
    const runs = [
      '/tree main: ci --ignore-scripts',
      '/tag v1.2.3: ci --ignore-scripts',
      // The code that compares is not the tag's.
      '/tree main: run verify -- /published --source /tag',
    ];
    expect(compare('1.2.3')).toEqual({ status: 0, runs });
  });

  const refused = { status: expect.not.toBeOneOf([0, null]) as number, runs: [] };

  test.for(['1.2.5', 'x', '', '1.2.3 --orphan', '1.2.4 ', '../heads/main'])(
    'fails where a store hands out a version without a tag, and runs nothing: %o',
    (version) => {
      expect(compare(version)).toEqual(refused);
    },
  );

  test.for<[string, Release]>([
    ['was not signed', { sign: 'nobody' }],
    ['is no tag of its own but a name for a commit', { sign: 'lightweight' }],
    ['was signed with a key that the main branch does not know, and the tag does', { sign: 'thief' }],
    ['was signed with a key that the main branch no longer knows', { known: [] }],
    ['was signed with a key known for something else', { namespace: 'file' }],
    ['is an older one under a new name', { sign: 'renamed' }],
    ['was signed, and changed since', { sign: 'altered' }],
    ['was signed with a key that only the machine knows', { sign: 'otherwise' }],
    ['is of a commit that the main branch has not', { offMain: true }],
  ])('fails, and runs nothing of a tag, where it %s', ([, release]) => {
    expect(compare('1.2.3', release)).toEqual(refused);
  });

  test('fails where verify does', () => {
    expect(compare('1.2.3', { verify: 1 }).status).toBe(1);
  });
});

test('it runs what the main branch has, whatever branch it is started from', () => {
  expect(text).toMatch(/uses: actions\/checkout@.*\n +with:\n +ref: main\n/);
});

test('it is with all three stores, each by a variable that the guide names', () => {
  const variables = [...text.matchAll(/ variable: (\w+)\n +address: https:.*NAME/g)].map(
    ([, variable = '']) => variable,
  );
  expect(variables.map((variable) => /^[A-Z]+/.exec(variable)?.[0])).toEqual(['CHROME', 'EDGE', 'FIREFOX']);
  const guide = readFileSync(join(root, 'docs/releasing.md'), 'utf8');
  for (const variable of variables) expect(guide).toContain(`\`${variable}\``);
});

test('each key that may sign is one for git, and of a hardware key', () => {
  for (const line of keysOf(readFileSync(join(root, '.github/allowed_signers'), 'utf8'))) {
    expect(line).toMatch(/^[\w.+-]+@[\w.-]+ namespaces="git" sk-(ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com \S+$/);
  }
});
