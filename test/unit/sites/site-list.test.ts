import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFor, readSite, readSites } from '../../../src/sites/site-list.ts';

describe('reading what a person typed', () => {
  test.each([
    ['example.com', 'example.com'],
    ['  Example.COM ', 'example.com'],
    ['https://www.example.com/sign-up?a=1#b', 'example.com'],
    ['http://example.com:8080', 'example.com'],
    ['www.example.com', 'example.com'],
    ['www.com', 'www.com'],
    ['example.com.', 'example.com'],
    ['shop.example.co.uk', 'shop.example.co.uk'],
    ['müller.example', 'xn--mller-kva.example'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8787', '127.0.0.1'],
    ['http://[::1]:3000/', '[::1]'],
    ['[2001:DB8::1]', '[2001:db8::1]'],
    ['http://2130706433/', '127.0.0.1'],
    ['LOCALHOST.', 'localhost'],
    ['http://localhost:3000', 'localhost'],
    ['shop.localhost', 'shop.localhost'],
    ['under_score.example', 'under_score.example'],
  ])('%s is %s', (typed, site) => {
    expect(readSite(typed)).toBe(site);
  });

  test.each([
    '',
    ' ',
    'two words',
    'ftp://example.com',
    'javascript:alert(1)',
    'a..b',
    '-a.example',
    'a/b c',
    'me@example.com',
    '*.example.com',
    'about:blank',
    'com',
    'COM.',
    'http://com/',
    'intranet',
    'xn--p1ai',
    'рф',
    'com。',
    '.com',
    '[com]',
  ])('%j is no site', (typed) => {
    expect(readSite(typed)).toBeNull();
  });

  test('reading again changes nothing, and nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (typed) => {
        const site = readSite(typed);
        if (site !== null) expect(readSite(site)).toBe(site);
      }),
    );
  });
});

describe('which entry silences a host', () => {
  const sites = ['example.com', '10.0.0.1', 'localhost'];
  test.each([
    ['example.com', 'example.com'],
    ['sign-up.example.com', 'example.com'],
    ['EXAMPLE.com.', 'example.com'],
    ['notexample.com', undefined],
    ['example.com.evil.test', undefined],
    ['10.0.0.1', '10.0.0.1'],
    ['x.10.0.0.1', undefined],
    ['', undefined],
  ])('%s: %s', (host, entry) => {
    expect(entryFor(host, sites)).toBe(entry);
  });
});

test('no entry stands for a name without a dot but "localhost"', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.domain(), fc.stringMatching(/^[a-z]{1,9}[.。]?$/)), (typed) => {
      const site = readSite(typed) ?? 'localhost';
      expect(site === 'localhost' || site.startsWith('[') || site.includes('.')).toBe(true);
    }),
  );
});

test('a list is sorted, without repeats, and without what is no site', () => {
  expect(readSites(['b.test', 'a.test', 'www.b.test', 7, null, 'no site', 'test'])).toEqual(['a.test', 'b.test']);
});
