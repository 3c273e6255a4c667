import { describe, expect, test, vi } from 'vitest';

const base = 'chrome-extension://abcdefghijklmnop/';
vi.stubGlobal('chrome', { runtime: { id: 'abcdefghijklmnop', getURL: (path: string) => base + path } });
const { whoSent } = await import('../../../../src/background/asking/sender.ts');

type From = Parameters<typeof whoSent>[0] & { origin?: string };
const us = { id: 'abcdefghijklmnop' };
const tab = { id: 7 } as NonNullable<From['tab']>;
const who = (from: From) => whoSent(from);

describe('a content script of ours', () => {
  test('is known by its tab, its frame and the host name', () => {
    const from = { ...us, tab, frameId: 3, url: 'https://shop.test/sign-up?x', origin: 'https://shop.test' };
    expect(who({ ...from, tab: { ...tab, url: 'https://news.test/x' }, documentId: 'A1' })).toEqual({
      kind: 'page',
      tab: 7,
      frame: 3,
      site: 'shop.test',
      origin: 'https://shop.test',
      around: 'https://news.test',
      document: 'A1',
    });
  });

  test('without a frame number is the page itself', () => {
    expect(who({ ...us, tab, url: 'https://shop.test/' })).toMatchObject({ kind: 'page', frame: 0 });
  });

  test('in the first tab is one', () => {
    expect(who({ ...us, tab: { ...tab, id: 0 }, url: 'https://shop.test/' })).toMatchObject({ kind: 'page', tab: 0 });
  });

  test.each([
    ['an about:blank frame is named by its origin', 'about:blank', 'https://shop.test', 'shop.test'],
    ['a sandboxed frame is named by its address', 'https://shop.test/frame', 'null', 'shop.test'],
    ['a port is no part of the name', 'http://shop.test:8080/', 'http://shop.test:8080', 'shop.test'],
    ['an address of numbers stays one', 'http://127.0.0.1/', 'http://127.0.0.1', '127.0.0.1'],
    ['the origin counts, not the address', 'https://other.test/', 'https://shop.test', 'shop.test'],
    ['a sandboxed srcdoc frame has no name', 'about:srcdoc', 'null', ''],
    ['a frame of data has none either', 'data:text/html,x', 'null', ''],
    ['nothing known is no name', undefined, undefined, ''],
  ])('%s', (_, url, origin, site) => {
    const from = { ...us, tab, ...(url === undefined ? {} : { url }), ...(origin === undefined ? {} : { origin }) };
    expect(who(from)).toMatchObject({ kind: 'page', site });
  });

  test.each([
    ['https://shop.test', 'https://shop.test/', 'https://shop.test'],
    ['http://shop.test:8080', 'http://shop.test:8080/', 'http://shop.test:8080'],
    ['https://shop.test', 'about:srcdoc', 'https://shop.test'],
    ['null', 'https://shop.test/sandboxed', ''],
    ['file://', 'file:///x.html', ''],
    [undefined, 'https://shop.test/', ''],
  ])('with the origin %s at %s speaks for "%s"', (given, url, origin) => {
    expect(who({ ...us, tab, url, ...(given !== undefined && { origin: given }) })).toMatchObject({ origin });
  });

  test.each([
    ['https://shop.test/x', 'https://shop.test'],
    ['blob:https://shop.test/0-1', 'https://shop.test'],
    ['about:blank', ''],
    ['data:text/html,x', ''],
    [undefined, ''],
  ])('in a frame of %s is in a page of "%s"', (url, around) => {
    const from = { ...us, frameId: 3, url: 'about:srcdoc', origin: 'null' };
    expect(who({ ...from, tab: { ...tab, ...(url !== undefined && { url }) } })).toMatchObject({ around });
  });
});

describe('a page of the extension', () => {
  test('is one in the popup', () => {
    expect(who({ ...us, url: `${base}src/popup/popup.html` })).toEqual({ kind: 'extension' });
  });

  test('is one under our origin', () => {
    const origin = base.slice(0, -1);
    expect(who({ ...us, tab, url: `${base}src/options/options.html`, origin })).toEqual({ kind: 'extension' });
  });

  test('is one in a tab of its own', () => {
    expect(who({ ...us, tab, frameId: 0, url: `${base}src/options/options.html` })).toEqual({ kind: 'extension' });
  });
});

describe('anybody else is a stranger', () => {
  test.each([
    ['another extension', { id: 'ponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcba/x.html' }],
    ['another extension that names our address', { id: 'ponmlkjihgfedcba', url: `${base}src/popup/popup.html` }],
    ['a web page', { url: 'https://shop.test/', tab }],
    ['a web page that names our address', { url: `${base}src/popup/popup.html`, tab }],
    ['nobody', {}],
    ['ours, but from no tab and no page', { ...us }],
    ['ours, from something without a tab', { ...us, url: 'https://shop.test/' }],
    ['our address under the origin of a page', { ...us, tab, url: `${base}popup.html`, origin: 'https://shop.test' }],
    ['our address under no origin', { ...us, tab, url: `${base}popup.html`, origin: 'null' }],
    ['an address that only ends like ours', { ...us, url: `https://shop.test/?${base}` }],
    ['a longer name that begins like ours', { ...us, url: 'chrome-extension://abcdefghijklmnopq/popup.html' }],
  ] as [string, From][])('%s', (_, from) => {
    expect(who(from)).toEqual({ kind: 'stranger' });
  });
});
