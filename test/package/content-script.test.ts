import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { atOnce } from '../../scripts/content-script/lay-out.ts';
import { browsers, readPackage } from './built-package.ts';

/**
 * Bytes: every process with a page in it reads this file. It holds what notices, reads and shows; a library,
 * or words taken in by mistake, would not fit.
 */
const largest = 65_536;

/** What the file is made of stands in it: the build names each module where it begins. */
const modulesIn = (code: string): string[] => [...code.matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path]) => path ?? '');
/** The rooms that may be in a page. Judging, words, weights, hashes, settings and the network are in none of them. */
const rooms =
  /^src\/(content|elements|forms\/reading|messages|warning)\/|^src\/(browser|forms\/facts|suggest\/pick-accepted)\.ts$/;

describe.each(browsers)('the content script for %s', (browser) => {
  const { files, read } = readPackage(browser);
  const code = read('src/content/index.js').toString();

  test('is the one file of its kind', () => {
    expect(files.filter((path) => path.startsWith('src/content/'))).toEqual(['src/content/index.js']);
  });

  test(`is at most ${largest} bytes`, () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(largest);
    // A script that a build has emptied would be small too.
    expect(Buffer.byteLength(code)).toBeGreaterThan(10_000);
  });

  test('is made of the rooms that run in pages, and of nothing else', () => {
    const modules = modulesIn(code);
    expect(modules).toContain('src/content/index.ts');
    expect(modules).toContain('src/forms/reading/read-field.ts');
    expect(modules.filter((path) => !rooms.test(path))).toEqual([]);
  });

  test('makes at load what listens for a person, and nothing else', () => {
    const [start, rest] = code.split('function wakeUp(...given) {');
    expect(modulesIn(start ?? '')).toEqual(expect.arrayContaining(atOnce));
    expect(modulesIn(start ?? '')).toHaveLength(atOnce.length);
    expect(modulesIn(rest ?? '').at(-1)).toBe('src/content/index.ts');
  });

  test('has no letter above U+00FF: a browser keeps it in one byte each', () => {
    expect(code.match(/[\u0100-\uffff]/g)).toBeNull();
  });

  test('is a classic script that needs no other file', () => {
    expect(() => new Script(code)).not.toThrow();
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\.meta\b|\brequire\s*\(/);
  });

  test('has no pattern of Unicode letters that every frame would have to check while it reads the script', () => {
    const literal = /\/(?:[^/\\\n]|\\.)*\\p\{(?:[^/\\\n]|\\.)*\/[a-z]*[uv]/;
    expect(String.raw`const word = /a\/[^\p{L}]+/gu;`).toMatch(literal);
    expect(code.match(literal)?.[0]).toBeUndefined();
  });

  test('leaves nothing in the scope that content scripts share', () => {
    expect(code).toMatch(/^\(function\(\) \{/);
    expect(code.trimEnd()).toMatch(/\}\)\(\);$/);
  });

  test.each([
    ['runs text as code', /\beval\b|\bnew Function\b|\bFunction\(|set(?:Timeout|Interval)\(\s*["'`]/],
    ['writes text as HTML', /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\.srcdoc/],
    ['goes to the network', /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|new Image\b|importScripts/],
    ['stores anything', /localStorage|sessionStorage|indexedDB|\.cookie\b|\.storage\b|\bcaches\./],
    ['talks to the page', /postMessage|BroadcastChannel|CustomEvent/],
    ['hashes', /crypto\.subtle|sha-?1\b/i],
    ['writes to the console', /\bconsole\./],
    [
      'has a size, colour or font that a page decides',
      /\bvar\(--|\d(?:\.\d+)?rem\b|\bui-(?:monospace|serif|sans-serif|rounded)\b/,
    ],
  ])('never %s', (_, pattern) => {
    expect(code.match(pattern)?.[0]).toBeUndefined();
  });
});
