import { describe, expect, test } from 'vitest';
import { compareFiles, type Finding } from '../../../../scripts/package/compare-files.ts';

const manifest = { manifest_version: 3, version: '1.2.3', permissions: ['storage'] };
const built = {
  'manifest.json': JSON.stringify(manifest, null, 2),
  'a/code.js': 'one;\ntwo;\nthree;\n',
  'list.bin': 'x\0y',
};

const files = (texts: object) => new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

function compare(published: Record<string, string>): Finding[] {
  return compareFiles(files(built), files(published)).filter(({ kind }) => kind !== 'same');
}

test('equal files are the same, whatever their order', () => {
  expect(compare(Object.fromEntries(Object.entries(built).toReversed()))).toEqual([]);
});

test('a changed line is shown', () => {
  const [finding, ...more] = compare({ ...built, 'a/code.js': 'one;\ntwo, and steal;\nthree;\n' });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ kind: 'differs', path: 'a/code.js' });
  expect(finding).toHaveProperty('where', 'line 2\n      built:   "two;"\n      package: "two, and steal;"');
});

test('what is longer or shorter, or no text, differs too', () => {
  expect(compare({ ...built, 'a/code.js': `${built['a/code.js']}four;` })).toMatchObject([
    { kind: 'differs', where: 'line 4\n      built:   ""\n      package: "four;"' },
  ]);
  expect(compare({ ...built, 'list.bin': 'x\0z!' })).toMatchObject([
    { kind: 'differs', where: 'from byte 2 (3 bytes built, 4 in the package)' },
  ]);
});

test('missing and extra files are named', () => {
  const { 'list.bin': _, ...rest } = built;
  expect(compare({ ...rest, 'extra.js': '', 'META-INF/run.js': '' })).toEqual([
    { kind: 'extra', path: 'META-INF/run.js' },
    { kind: 'extra', path: 'extra.js' },
    { kind: 'missing', path: 'list.bin' },
  ]);
});

test('a signature and an update address of a store are no difference', () => {
  const update_url = 'https://clients2.google.com/service/update2/crx';
  const published = {
    ...built,
    'manifest.json': JSON.stringify({ update_url, ...manifest }),
    'META-INF/mozilla.rsa': 's',
  };
  expect(compare(published)).toEqual([
    { kind: 'signed', path: 'META-INF/mozilla.rsa', what: 'the signature of a store' },
    { kind: 'signed', path: 'manifest.json', what: 'update_url added by a store' },
  ]);
});

test.for([
  { ...manifest, update_url: 'https://evil.example/crx' },
  { ...manifest, update_url: 'https://clients2.google.com/service/update2/crx', permissions: ['storage', 'tabs'] },
  { ...manifest, key: 'k', version: '1.2.4' },
  { ...manifest, debug: true },
])('any other change of the manifest is one: %o', (published) => {
  expect(compare({ ...built, 'manifest.json': JSON.stringify(published) })).toMatchObject([
    { kind: 'differs', path: 'manifest.json' },
  ]);
});

describe('texts that a browser has written anew', () => {
  const path = '_locales/en/messages.json';
  const texts = { name: { message: 'Vigie', description: 'Not translated.' }, warn: { message: 'Warn' } };
  const before = files({ [path]: JSON.stringify(texts, null, 2), 'managed-schema.json': '{"type": "object"}' });
  const after = (text: string) => files({ [path]: text, 'managed-schema.json': '{"type": "object"}' });
  const rewritten = JSON.stringify({ warn: texts.warn, name: texts.name });
  const kinds = (findings: Finding[]) => findings.map(({ kind }) => kind);

  test('are no difference in the folder of an installed package', () => {
    expect(kinds(compareFiles(before, after(rewritten), { installed: true }))).toEqual(['rewritten', 'same']);
  });

  test('are one in a package that no browser has unpacked', () => {
    expect(kinds(compareFiles(before, after(rewritten)))).toEqual(['differs', 'same']);
  });

  test.for([rewritten.replace('Warn', 'Wam'), rewritten.replace('"warn"', '"more":{},"warn"'), '{', 'null', ''])(
    'are one where they say something else: %s',
    (text) => {
      expect(kinds(compareFiles(before, after(text), { installed: true }))).toEqual(['differs', 'same']);
    },
  );

  test('are the only files that may be written anew', () => {
    const other = files({ [path]: rewritten, 'managed-schema.json': '{"type":"object"}' });
    expect(kinds(compareFiles(before, other, { installed: true }))).toEqual(['rewritten', 'differs']);
  });
});
