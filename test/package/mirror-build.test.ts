import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/package/packages.ts';
import { readFolder } from '../../scripts/package/read-folder.ts';
import type { Files } from '../../scripts/package/zip.ts';
import { openChromium } from '../support/mirror/open-chromium.ts';
import { startNginx } from '../support/mirror/nginx-mirror.ts';
import { leakedHere, samplePrefixes, timesHere, writeRangeFiles } from '../support/mirror/range-files.ts';
import { startPageServer } from '../support/page-server.ts';
import { copyProject, npmRun } from '../support/project-copy.ts';
import { provideTool } from '../support/provide-tool.ts';
import { warningsIn } from '../support/warning.ts';
import { hostsOfFormats, isForPeople } from './built-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'vigie-mirror-'));
const nginxPath = provideTool('nginx', 'nginx');
const targets = ['chrome', 'firefox'] as const;

beforeAll(async () => {
  await copyProject(folder);
  npmRun(folder, { VIGIE_RANGE_API: 'https://pwned.example.org/range/' }, 'build');
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

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
    if (/\.(png|bin)$/.test(path) || isForPeople(path)) continue;
    // The name of SVG's namespace looks like an address, and is none.
    const text = Buffer.from(content).toString().replaceAll('http://www.w3.org/2000/svg', '');
    for (const host of hostsIn(text)) named.set(host, [...(named.get(host) ?? []), path]);
  }
  expect(named.get('pwned.example.org')).toEqual(expect.arrayContaining(['assets/index.js', 'manifest.json']));
  const others = [...named].filter(([host]) => host !== 'pwned.example.org' && !hostsOfFormats.has(host));
  expect(Object.fromEntries(others)).toEqual({});
});

test.for(targets)('%s: no text names the public service; each language names the mirror', async (target) => {
  const texts = [...(await filesOf(target))].filter(([path]) => /\.(js|html|json|css)$/.test(path));
  expect(
    texts.filter(([, content]) => /pwned ?passwords/i.test(Buffer.from(content).toString())).map(([path]) => path),
  ).toEqual([]);
  const languages = texts.filter(([path]) => path.startsWith('_locales/'));
  expect(languages).toHaveLength(12);
  for (const [path, content] of languages) expect(Buffer.from(content).toString(), path).toContain('pwned.example.org');
});

test.for(targets)('%s: what it says of privacy names the mirror as who is asked', async (target) => {
  const text = Buffer.from((await filesOf(target)).get('about/privacy.txt') ?? '').toString();
  expect(text).toContain('https://pwned.example.org');
  expect(text).not.toMatch(/pwnedpasswords|Have I Been Pwned/i);
});

test.skipIf(nginxPath === null)(
  'in a real browser, the mirror alone is asked, and its answer is shown',
  async () => {
    const mirror = join(folder, 'mirror');
    writeRangeFiles(join(mirror, 'ranges'), samplePrefixes(16));
    const nginx = await startNginx(nginxPath ?? '', mirror, { padding: false });
    const pages = await startPageServer(join(root, 'test/e2e/pages'));
    const context = await openChromium(join(folder, 'dist/chrome'), pages, nginx);
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto('http://shop.test/sign-up.html');
      await page.locator('#password').click();
      await page.keyboard.type(leakedHere);
      await page.keyboard.press('Tab');
      const seen = async () =>
        (await warningsIn(page)).map(({ text }) => text.includes(timesHere.toLocaleString('en')));
      await expect.poll(seen, { timeout: 20_000 }).toEqual([true]);
    } finally {
      await context.close();
      await Promise.all([nginx.close(), pages.close()]);
    }
  },
  60_000,
);

/** Every host of an address with a scheme, and every bare name under the public service's domains. */
function hostsIn(text: string): string[] {
  const addresses = [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([\w.-]+\.\w+)/g)].map(([, host = '']) => host);
  const names = [...text.matchAll(/[\w.-]*(?:pwnedpasswords|haveibeenpwned)\.\w+/gi)].map(([host]) => host);
  return [...addresses, ...names];
}
