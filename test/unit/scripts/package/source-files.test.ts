import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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
