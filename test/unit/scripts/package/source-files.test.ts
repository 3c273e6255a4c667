import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/package/packages.ts';
import { sourceFiles } from '../../../../scripts/package/source-files.ts';

const isClone = existsSync(join(root, '.git'));

test.skipIf(!isClone)('the source package is what git knows or would add, although read without git', async () => {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const known = listed
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)));
  expect([...(await sourceFiles(root)).keys()].toSorted()).toEqual(known.toSorted());
});

test.skipIf(!isClone)('a clone has the bytes that were committed, also where git is told to write CRLF', () => {
  const clone = mkdtempSync(join(tmpdir(), 'vigie-clone-'));
  try {
    execFileSync('git', ['clone', '--quiet', '-c', 'core.autocrlf=true', root, clone]);
    const lines = execFileSync('git', ['ls-files', '--eol'], { cwd: clone, encoding: 'utf8' }).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(100);
    // `i/lf w/crlf`: so in the index, so in the folder.
    expect(lines.filter((line) => !/^i\/(\S+)\s+w\/\1\s/.test(line))).toEqual([]);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
});
