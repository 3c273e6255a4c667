import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFor, readSite, readSites } from '../../src/site-list.ts';

describe('the site a person means by', () => {
  test.each([
    ['shop.test', 'shop.test'],
    [' shop.test\n', 'shop.test'],
    ['SHOP.Test', 'shop.test'],
    ['www.shop.test', 'shop.test'],
    ['shop.test.', 'shop.test'],
    ['https://shop.test', 'shop.test'],
    ['HTTPS://www.shop.test:8443/sign-up?next=/#form', 'shop.test'],
    ['shop.test:8080/path', 'shop.test'],
    ['accounts.shop.test', 'accounts.shop.test'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['localhost', 'localhost'],
    ['localhost:3000', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['www.test', 'www.test'],
    ['my_shop.test', 'my_shop.test'],
  ])('%j is %s', (typed, site) => {
    expect(readSite(typed)).toBe(site);
  });

  test.each([
    '',
    ' ',
    'a shop',
    'shop.test and more',
    'https://',
    'me@shop.test',
    'https://me:secret@shop.test/',
    'file:///etc/passwd',
    'ftp://shop.test',
    'chrome-extension://abcdef/popup.html',
    'javascript:alert(1)',
    'about:blank',
    '-shop.test',
    'shop-.test',
    'shop..test',
    '*.shop.test',
    `${'a'.repeat(64)}.test`,
    `${'a.'.repeat(130)}test`,
  ])('%s is none', (typed) => {
    expect(readSite(typed)).toBeNull();
  });

  test('never throws, and what it reads is read again as itself', () => {
    const almost = fc.oneof(
      fc.string(),
      fc.domain(),
      fc.webUrl(),
      fc.ipV4(),
      fc.ipV6().map((ip) => `[${ip}]`),
    );
    fc.assert(
      fc.property(almost, (typed) => {
        const site = readSite(typed);
        if (site !== null) expect(readSite(site)).toBe(site);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the entry that silences a host', () => {
  const sites = ['shop.test', '127.0.0.1', 'accounts.other.test'];
  test.each([
    ['shop.test', 'shop.test'],
    ['SHOP.test.', 'shop.test'],
    ['accounts.shop.test', 'shop.test'],
    ['a.b.shop.test', 'shop.test'],
    ['127.0.0.1', '127.0.0.1'],
    ['accounts.other.test', 'accounts.other.test'],
    ['other.test', undefined],
    ['myshop.test', undefined],
    ['shop.test.evil.test', undefined],
    ['9.127.0.0.1', undefined],
    ['test', undefined],
    ['', undefined],
  ])('%s: %s', (host, entry) => {
    expect(entryFor(host, sites)).toBe(entry);
  });
});

test('a list is read without repeats, in order, and without what names no site', () => {
  const list = ['www.shop.test', 'b.test', 'shop.test', 7, null, 'a shop', 'https://a.test/x', { site: 'c.test' }];
  expect(readSites(list)).toEqual(['a.test', 'b.test', 'shop.test']);
});
