import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { sourceFiles } from '../../scripts/package/source-files.ts';
import { managed } from '../support/chromium-policy.ts';

const folder = join(root, '.github/workflows');

describe.each(readdirSync(folder))('the workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  test('has no right by default, and each job only those it names', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/write-all|read-all|pull_request_target|workflow_run/);
  });

  test('takes each action by its commit, and leaves no token behind', () => {
    const used = [...text.matchAll(/uses: (\S+)(.*)/g)];
    expect(used.length).toBeGreaterThan(0);
    for (const [, action, version] of used) {
      expect(action).toMatch(/^actions\/[\w-]+@[\da-f]{40}$/);
      expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
    const checkouts = text.split('uses: actions/checkout@').slice(1);
    for (const after of checkouts) expect(after.slice(0, 200)).toContain('persist-credentials: false');
  });

  test('knows no secret but the token that a job with the right to write is given', () => {
    expect(text).not.toContain('secrets.');
    const writing = text.split(/^ {2}(?=[\w-]+:$)/m).filter((job) => /: write$/m.test(job));
    for (const job of writing) {
      // Where something can be written, no code of ours and none of a dependency runs.
      expect(job).not.toMatch(/npm |npx |checkout|setup-node/);
    }
    expect(text.includes('github.token')).toBe(writing.length > 0);
  });
});

describe('the release', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');

  test.skipIf(process.platform === 'win32')('leaves nothing of the tests in the tree that is packed', async () => {
    const commands = [...text.matchAll(/run: (.*)/g)].map(([, command = '']) => command);
    const between = commands.slice(commands.indexOf('npm test') + 1, commands.indexOf('npm run pack'));
    const scratch = mkdtempSync(join(tmpdir(), 'vigie-release-'));
    try {
      const tree = join(scratch, 'tree');
      mkdirSync(join(tree, 'dist/chrome'), { recursive: true });
      writeFileSync(join(tree, 'dist/chrome/manifest.json'), '{}');
      writeFileSync(join(tree, '.gitignore'), readFileSync(join(root, '.gitignore')));
      const run = (...shell: string[]) =>
        execFileSync('bash', ['-euc', shell.join('\n')], { cwd: tree, env: { ...process.env, RUNNER_TEMP: scratch } });
      run('git init --quiet', 'git add .', 'git -c user.name=a -c user.email=a@b.example commit --quiet --message=a');
      run(...between);
      expect([...(await sourceFiles(tree)).keys()]).toEqual(['.gitignore']);
      expect(() => run('touch left', ...between.slice(1))).toThrow();
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  test('takes its words from a file it was handed: gh reads no tag of a repository it is only told of', () => {
    const command = /gh release create[^]*?(?=\n {6}-|\n*$)/.exec(text)?.[0] ?? '';
    expect(command).toContain('--repo ');
    expect(command).not.toContain('--notes-from-tag');
    const [, notes = ''] = /--notes-file (\S+)/.exec(command) ?? [];
    expect(text).toMatch(new RegExp(`^ +dist/${notes}$`, 'm'));
    expect(text).toContain(`> dist/${notes}\n`);
  });
});

test('where no test is root, the tests are given what else they would be skipped without', () => {
  const text = readFileSync(join(folder, 'test.yml'), 'utf8');
  const before = text.slice(0, text.indexOf('- run: npm test'));
  const tests = join(root, 'test');
  const wanted = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .flatMap((path) => [...readFileSync(join(tests, path), 'utf8').matchAll(/= provideTool\('.*?', (.*)\)/g)])
    .flatMap(([, packages = '']) => packages.split(', ').map((name) => name.slice(1, -1)));
  expect(new Set(wanted)).toEqual(new Set(['nginx', 'libnginx-mod-http-js', 'wrk']));
  const installed = / apt-get install (.*)/.exec(before)?.[1]?.split(' ');
  expect(installed).toEqual(expect.arrayContaining(wanted));
  expect(before).toContain(`--mode 777 ${managed}\n`);
});
