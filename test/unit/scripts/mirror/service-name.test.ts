import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Messages, textsFor } from '../../../../scripts/mirror/service-name.ts';

const host = 'pwned.example.org';
const read = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;

test.for(readdirSync('public/_locales'))(
  'in %s the texts name the mirror where ours name the public service',
  (language) => {
    const ours = read(language);
    const theirs = textsFor(host, language, ours);
    const changed = Object.keys(ours).filter((key) => ours[key]?.message !== theirs[key]?.message);
    expect(changed).toEqual(Object.keys(ours).filter((key) => ours[key]?.message.includes('Pwned Passwords')));
    expect(changed.length).toBeGreaterThan(0);
    for (const key of changed) {
      expect(theirs[key]?.message).toContain(host);
      expect(theirs[key]?.message).not.toContain('HOST');
    }
    expect(Object.keys(theirs)).toEqual(Object.keys(ours));
  },
);

test('words it does not know stop the build', () => {
  const messages = { asked: { message: 'Pwned Passwords says so.' } };
  expect(() => textsFor(host, 'en', messages)).toThrow('"asked" in en names the public service');
  expect(() => textsFor(host, 'xx', messages)).toThrow('"asked" in xx');
});
