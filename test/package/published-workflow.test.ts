import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { zipFiles } from '../../scripts/package/zip.ts';

// The runner's image has unzip; a machine need not.
const canRun = process.platform !== 'win32' && spawnSync('unzip', ['-v']).status === 0;

describe.skipIf(!canRun)('the weekly comparison', () => {
  const text = readFileSync(join(root, '.github/workflows/published.yml'), 'utf8');
  const [, step = ''] = / run: \|\n([^]*)/.exec(text) ?? [];

  /** Runs the step where a store hands out `version`, and answers the commands of npm, with the tag they ran at. */
  function compare(version: string): string[] {
    const scratch = mkdtempSync(join(tmpdir(), 'vigie-published-'));
    const program = (name: string, line: string) =>
      writeFileSync(join(scratch, 'bin', name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
    try {
      for (const made of ['bin', 'tree']) mkdirSync(join(scratch, made));
      const zip = zipFiles(new Map([['manifest.json', Buffer.from(JSON.stringify({ version }))]]));
      writeFileSync(
        join(scratch, 'crx'),
        Buffer.concat([Buffer.from('Cr24\u0003\0\0\0\u0004\0\0\0abcd', 'latin1'), zip]),
      );
      program('curl', 'test "$5" = https://store.example/x=id%3Dabcd%26uc && cp ../crx "$4"');
      program('npm', 'echo "$(git describe --tags) $*" >> ../npm');
      const commit = (tag: string) =>
        `git -c user.name=a -c user.email=a@b.example commit --quiet --allow-empty --message=a; git tag ${tag}`;
      const env = {
        ...process.env,
        PATH: `${join(scratch, 'bin')}:${process.env['PATH']}`,
        RUNNER_TEMP: scratch,
        NAME: 'abcd',
        ADDRESS: 'https://store.example/x=id%3DNAME%26uc',
      };
      const shell = ['git init --quiet', commit('v1.2.3'), commit('v1.2.4'), step].join('\n');
      execFileSync('bash', ['-ec', shell], { cwd: join(scratch, 'tree'), env, stdio: 'ignore' });
      return readFileSync(join(scratch, 'npm'), 'utf8').replaceAll(scratch, '').trimEnd().split('\n');
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }

  test('is with the tag of the version that the store hands out, while a newer one is in review', () => {
    expect(compare('1.2.3')).toEqual(['v1.2.3 ci --ignore-scripts', 'v1.2.3 run verify -- /published']);
  });

  test.for(['1.2.5', 'x', '', '1.2.3 --orphan'])(
    'fails where a store hands out a version without a tag: %o',
    (version) => {
      expect(() => compare(version)).toThrow();
    },
  );

  test('is with all three stores, each by a variable that the guide names', () => {
    const variables = [...text.matchAll(/ variable: (\w+)\n +address: https:.*NAME/g)].map(
      ([, variable = '']) => variable,
    );
    expect(variables.map((variable) => /^[A-Z]+/.exec(variable)?.[0])).toEqual(['CHROME', 'EDGE', 'FIREFOX']);
    const guide = readFileSync(join(root, 'docs/releasing.md'), 'utf8');
    for (const variable of variables) expect(guide).toContain(`\`${variable}\``);
  });
});
