import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';

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
