import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/package/packages.ts';
import { searchRange } from '../../../src/breaches/range.ts';
import { realLines, writeBody } from '../breaches/range-lines.ts';

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

const mark = guide.split('\n').find((line) => line.includes('perl '));
const hasPerl = process.platform !== 'win32' && spawnSync('perl', ['-v']).status === 0;

test.skipIf(!hasPerl)('the documented line marks where files end that are whole, once, and no others', () => {
  const srv = mkdtempSync(join(tmpdir(), 'vigie-srv-'));
  const lines = realLines(3, 478);
  const [whole, cut] = [writeBody(lines), writeBody(lines.slice(0, 300))];
  const last = lines.at(-1) ?? { suffix: '', times: 0 };
  const judge = (name: string, suffix: string) =>
    searchRange(readFileSync(join(srv, 'pwned.new', name), 'utf8'), suffix);
  try {
    mkdirSync(join(srv, 'pwned.new'));
    const files = { '00000.txt': whole, '00001.txt': `${whole}\r\n`, '00002.txt': cut };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(srv, 'pwned.new', name), text);
    expect(judge('00000.txt', 'F'.repeat(35)).kind).toBe('bad-answer');
    for (let times = 0; times < 2; times += 1) execFileSync('sh', ['-euc', mark?.replaceAll('/srv', srv) ?? 'false']);
    expect(readFileSync(join(srv, 'pwned.new/00000.txt'), 'utf8')).toBe(`${whole}\r\n${'0'.repeat(35)}:0`);
    for (const name of ['00000.txt', '00001.txt']) {
      expect(judge(name, 'F'.repeat(35))).toEqual({ kind: 'not-found' });
      expect(judge(name, last.suffix)).toEqual({ kind: 'found', times: last.times });
    }
    expect(readFileSync(join(srv, 'pwned.new/00002.txt'), 'utf8')).toBe(cut);
  } finally {
    rmSync(srv, { recursive: true, force: true });
  }
});
