import { expect, test } from 'vitest';
import { isSameSite, mayHearOf } from '../../../src/sites/same-site.ts';

test.each([
  ['https://shop.test', 'https://shop.test'],
  ['http://shop.test:8080', 'http://shop.test:8080'],
  ['https://www.shop.test', 'https://shop.test'],
  ['https://www.shop.example.test:8443', 'https://shop.example.test:8443'],
])('what was typed in %s may be heard by %s', (typedIn, page) => expect(mayHearOf(typedIn, page)).toBe(true));

test.each([
  ['https://shop.test', 'http://shop.test'],
  ['http://shop.test', 'https://shop.test'],
  ['https://shop.test', 'https://shop.test:8443'],
  ['https://www.shop.test', 'http://shop.test'],
  ['https://www.shop.test:8443', 'https://shop.test'],
  ['https://shop.test', 'https://www.shop.test'],
  ['https://hosting.test', 'https://alice.hosting.test'],
  ['https://alice.hosting.test', 'https://hosting.test'],
  ['https://alice.hosting.test', 'https://bob.hosting.test'],
  ['https://www.alice.hosting.test', 'https://hosting.test'],
  ['https://www.test', 'https://test'],
  ['https://wwwshop.test', 'https://shop.test'],
  ['https://shop.test', 'https://shop.test.evil.test'],
  ['', 'https://shop.test'],
  ['https://shop.test', ''],
  ['', ''],
])('what was typed in "%s" may not be heard by "%s"', (typedIn, page) => expect(mayHearOf(typedIn, page)).toBe(false));

test.each([
  ['shop.test', 'shop.test', true],
  ['www.shop.test', 'shop.test', true],
  ['shop.test', 'accounts.shop.test', true],
  ['notshop.test', 'shop.test', false],
  ['shop.test', 'shop.test.evil.test', false],
  ['', 'shop.test', false],
  ['', '', false],
])('%s and %s are of one site: %s', (a, b, same) => expect([isSameSite(a, b), isSameSite(b, a)]).toEqual([same, same]));
