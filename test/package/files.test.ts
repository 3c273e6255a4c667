import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readWords } from '../support/default-list.ts';
import { browsers, hostsOfFormats, isForPeople, projectRoot, readPackage, textsOf } from './built-package.ts';

const locales = readdirSync(`${projectRoot}public/_locales`);

const expectedFiles = [
  /^manifest\.json$/,
  /^service-worker-loader\.js$/,
  /^common-passwords\.bin$/,
  /^NOTICE\.txt$/,
  // What the links at the foot of our own pages lead to.
  /^about\/(what-is-new|privacy|source|report)\.txt$/,
  /^managed-schema\.json$/,
  // One picture for each state of the toolbar button.
  /^icons\/((found|off|unknown)-)?(16|32|48|128)\.png$/,
  /^_locales\/[a-z]{2}(_[A-Z]{2})?\/messages\.json$/,
  /^src\/content\/index\.js$/,
  /^src\/(popup|options|welcome)\/\1\.html$/,
  /^assets\/[a-z][\w.-]*\.(js|css)$/,
  // Words that suggested passwords are made of.
  /^words\/eff-large\.txt$/,
];

const isAllowed = (host: string) => host === 'api.pwnedpasswords.com' || hostsOfFormats.has(host);

describe.each(browsers)('the package for %s', (browser) => {
  const built = readPackage(browser);

  test('has no file that was not expected', () => {
    expect(built.files.filter((path) => !expectedFiles.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('has every file that a person needs', () => {
    expect(built.files).toEqual(
      expect.arrayContaining([
        'common-passwords.bin',
        'NOTICE.txt',
        'src/popup/popup.html',
        'src/options/options.html',
        ...[16, 32, 48, 128].map((size) => `icons/${size}.png`),
        ...locales.map((locale) => `_locales/${locale}/messages.json`),
      ]),
    );
  });

  test('names no host but that of the service', () => {
    const texts = textsOf(built).filter(([path]) => !isForPeople(path));
    const addresses = texts.flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/([^\s/"'`<>;)*]+)/g)].map(([, host = '']) => ({ path, host })),
    );
    expect(addresses.map(({ host }) => host)).toContain('api.pwnedpasswords.com');
    // What is put together from a variable is an address that a person typed.
    expect(addresses.filter(({ host }) => !host.startsWith('${') && !isAllowed(host))).toEqual([]);
  });

  test('has no source map and no path of the machine that built it', () => {
    expect(built.files.filter((path) => path.endsWith('.map'))).toEqual([]);
    const home = homedir();
    const paths = [projectRoot, projectRoot.slice(0, -1), 'file://', 'sourceMappingURL', '/node_modules/.'];
    if (home.length > 5) paths.push(home);
    for (const [path, text] of textsOf(built)) {
      for (const machine of paths) expect.soft(text.includes(machine), `${machine} in ${path}`).toBe(false);
    }
  });

  test('carries no password in clear', async () => {
    const common = (await readWords()).slice(0, 10_000);
    // Words alone are in any text; these are nothing but passwords.
    const telling = new Set(common.filter((word) => word.length >= 6 && /[a-z]/i.test(word) && /\d/.test(word)));
    expect(telling.size).toBeGreaterThan(500);
    for (const path of built.files) {
      const words =
        built
          .read(path)
          .toString('latin1')
          .match(/[!-~]{6,}/g) ?? [];
      const bare = [...words, ...words.flatMap((word) => word.split(/\W+/))];
      expect
        .soft(
          bare.filter((word) => telling.has(word)),
          path,
        )
        .toEqual([]);
    }
  });

  test('keeps a million passwords in 3 MB that no packer makes smaller: they are hashes', async () => {
    const { brotliCompressSync, constants } = await import('node:zlib');
    const list = built.read('common-passwords.bin');
    expect(list.length).toBeLessThan(3_500_000);
    const packed = brotliCompressSync(list, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    expect(packed.length / list.length).toBeGreaterThan(0.9);
  });
});

test('both browsers get the same code', () => {
  const [chrome, firefox] = browsers.map((browser) => readPackage(browser));
  expect(firefox?.files).toEqual(chrome?.files);
  const different = chrome?.files.filter((path) => !chrome.read(path).equals(firefox?.read(path) ?? Buffer.alloc(0)));
  expect(different).toEqual(['manifest.json']);
});
