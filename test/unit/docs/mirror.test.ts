import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/package/packages.ts';

const guide = readFileSync(join(root, 'docs/mirror/README.md'), 'utf8');
const swap = guide.split('\n').find((line) => line.includes('mv /srv/pwned.new'));

test.skipIf(process.platform === 'win32')(
  'the documented line puts new files in place of the old, month after month',
  () => {
    const srv = mkdtempSync(join(tmpdir(), 'vigie-srv-'));
    try {
      for (const month of ['1', '2', '3', '4']) {
        mkdirSync(join(srv, 'pwned.new'));
        writeFileSync(join(srv, `pwned.new/${month}.txt`), '');
        execFileSync('sh', ['-euc', swap?.replaceAll('/srv', srv) ?? 'false']);
        expect(readdirSync(join(srv, 'pwned'))).toEqual([`${month}.txt`]);
        expect(existsSync(join(srv, 'pwned.new'))).toBe(false);
      }
      expect(readdirSync(join(srv, 'pwned.old'))).toEqual(['3.txt']);
    } finally {
      rmSync(srv, { recursive: true, force: true });
    }
  },
);
