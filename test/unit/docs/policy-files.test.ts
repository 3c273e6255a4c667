import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../scripts/package/packages.ts';
import { readRegistryFile } from './read-registry-file.ts';

const folder = join(root, 'docs/policies');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

type Tree = Record<string, unknown>;
const at = (tree: unknown, ...path: string[]): Tree =>
  path.reduce((node, name) => (node[name] ?? {}) as Tree, tree as Tree);

const fields = at(json('public/managed-schema.json'), 'properties') as Record<string, { type: string }>;

interface PolicyFile {
  values: Tree;
  installation: Tree;
}

function fromJson(name: string): PolicyFile {
  const file = json(`docs/policies/${name}`);
  return {
    values: at(file, '3rdparty', 'extensions', 'EXTENSION_ID'),
    installation: at(file, 'ExtensionSettings', 'EXTENSION_ID'),
  };
}

function fromFirefox(name: string): PolicyFile {
  const file = at(json(`docs/policies/${name}`), 'policies');
  return {
    values: at(file, '3rdparty', 'Extensions', 'vigie@vigie.example'),
    installation: at(file, 'ExtensionSettings', 'vigie@vigie.example'),
  };
}

/** The registry has numbers and keys where JSON has booleans and lists. */
function fromRegistry(name: string): PolicyFile {
  const edge = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';
  const file = readRegistryFile(read(`docs/policies/${name}`), edge);
  const policy = at(file, '3rdparty', 'extensions', 'EXTENSION_ID', 'policy');
  const values = Object.entries(policy).map(([field, value]) => {
    if (fields[field]?.type === 'boolean') return [field, value === 1];
    return [field, fields[field]?.type === 'array' ? Object.values(value as Tree) : value];
  });
  return {
    values: Object.fromEntries(values) as Tree,
    installation: at(file, 'ExtensionSettings', 'EXTENSION_ID'),
  };
}

const files: Record<string, PolicyFile> = {
  'chrome.json': fromJson('chrome.json'),
  'edge.json': fromJson('edge.json'),
  'edge-windows.reg': fromRegistry('edge-windows.reg'),
  'firefox.json': fromFirefox('firefox.json'),
};

test('every ready file is read here, and named in the guide', () => {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(names.toSorted()).toEqual(Object.keys(files).toSorted());
  for (const name of names) expect(read('docs/policies/README.md')).toContain(`](${name})`);
});

describe.each(Object.entries(files))('%s', (name, { values, installation }) => {
  test('has fields of the schema alone, each of its type', () => {
    const types = Object.entries(values).map(([field, value]) => [
      field,
      Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value,
    ]);
    expect(types.length).toBeGreaterThan(5);
    expect(types).toEqual(types.map(([field = '']) => [field, fields[field]?.type]));
  });

  test('carries the same values as the others', () => {
    expect(values).toEqual(files['chrome.json']?.values);
  });

  test('installs the extension from the store of its browser', () => {
    expect(installation).toMatchObject({ installation_mode: 'force_installed' });
    const stores = {
      chrome: { update_url: 'https://clients2.google.com/service/update2/crx' },
      edge: { update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' },
      firefox: { install_url: 'https://addons.mozilla.org/firefox/downloads/latest/ADDON_SLUG/latest.xpi' },
    };
    expect(installation).toMatchObject(stores[/^[a-z]+/.exec(name)?.[0] as keyof typeof stores]);
  });
});

test('the Firefox file names the extension as the manifest does', () => {
  expect(json('manifest.json')).toMatchObject({ browser_specific_settings: { gecko: { id: 'vigie@vigie.example' } } });
});

test('the guide quotes what the options page says of a malformed field', () => {
  const { policy_ignored } = json('public/_locales/en/messages.json') as { policy_ignored: { message: string } };
  expect(read('docs/policies/README.md')).toContain(policy_ignored.message.replace('$FIELDS$', ''));
});
