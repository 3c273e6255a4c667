import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';

test("Mozilla's linter finds no error, no warning and nothing to notice", () => {
  const { stdout } = spawnSync('npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', unknown[]>;
  expect([...errors, ...warnings, ...notices]).toEqual([]);
}, 120_000);
