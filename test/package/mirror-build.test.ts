import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../scripts/package/read-folder.ts';
import type { Files } from '../../scripts/package/zip.ts';
import { copyProject, npmRun } from '../support/project-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-mirror-'));
const targets = ['chrome', 'firefox'] as const;

beforeAll(async () => {
  await copyProject(folder);
  npmRun(folder, { VIGIE_RANGE_API: 'https://pwned.example.org/range/' }, 'build');
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (target: string): Promise<Files> => readFolder(join(folder, 'dist', target));

test.for(targets)('%s: host permission and CSP name the mirror alone', async (target) => {
  const text = Buffer.from((await filesOf(target)).get('manifest.json') ?? '').toString();
  const manifest = JSON.parse(text) as {
    host_permissions: string[];
    content_security_policy: { extension_pages: string };
  };
  expect(manifest.host_permissions).toEqual(['https://pwned.example.org/*']);
  const sources = /connect-src ([^;]*);/.exec(manifest.content_security_policy.extension_pages)?.[1];
  expect(sources).toBe("'self' https://pwned.example.org");
});

test.for(targets)('%s: no file names another host', async (target) => {
  const named = new Map<string, string[]>();
  for (const [path, content] of await filesOf(target)) {
    if (/\.(png|bin)$/.test(path)) continue;
    for (const host of hostsIn(Buffer.from(content).toString())) named.set(host, [...(named.get(host) ?? []), path]);
  }
  expect(named.get('pwned.example.org')).toEqual(expect.arrayContaining(['assets/index.js', 'manifest.json']));
  expect(Object.fromEntries([...named].filter(([host]) => host !== 'pwned.example.org'))).toEqual({});
});

/** Every host of an address with a scheme, and every bare name under the public service's domains. */
function hostsIn(text: string): string[] {
  const addresses = [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+\.\w+)/g)].map(([, host = '']) => host);
  const names = [...text.matchAll(/[\w.-]*(?:pwnedpasswords|haveibeenpwned)\.\w+/gi)].map(([host]) => host);
  return [...addresses, ...names];
}
