import { describe, expect, test } from 'vitest';
import { mirrorFrom } from '../../../../scripts/mirror/range-api-option.ts';
import { manifestFor } from '../../../../scripts/mirror/vite-plugin.ts';
import manifest from '../../../../manifest.json' with { type: 'json' };

describe('VIGIE_RANGE_API', () => {
  test('none is none', () => {
    expect(mirrorFrom(undefined)).toBeNull();
    expect(mirrorFrom('')).toBeNull();
  });

  test.for([
    ['https://pwned.example.org/range/', 'https://pwned.example.org/range/'],
    ['https://intranet.example.org/leaks/range/', 'https://intranet.example.org/leaks/range/'],
    ['https://PWNED.example.org:443/range/', 'https://pwned.example.org/range/'],
  ] as const)('%s is a mirror', ([value, address]) => expect(mirrorFrom(value)).toBe(address));

  test.for([
    ['pwned.example.org/range/', 'is no address'],
    ['http://pwned.example.org/range/', 'does not begin with https://'],
    ['https://pwned.example.org/range', 'does not end with /range/'],
    ['https://pwned.example.org/', 'does not end with /range/'],
    ['https://pwned.example.org/range/?to=/range/', 'has a query or a fragment'],
    ['https://pwned.example.org/range/?', 'has a query or a fragment'],
    ['https://me:word@pwned.example.org/range/', 'carries a user name or password'],
    ['https://pwned.example.org:8443/range/', 'names a port'],
    ['https://[::1]/range/', 'has no usual host name'],
  ] as const)('%s is refused', ([value, why]) => {
    expect(() => mirrorFrom(value)).toThrow(`VIGIE_RANGE_API=${value} ${why}.`);
  });
});

test('the manifest of a mirror names the mirror wherever ours names the public service, and is else the same', () => {
  const mirrored = manifestFor('https://pwned.example.org/range/', manifest);
  expect(JSON.stringify(mirrored)).not.toContain('pwnedpasswords');
  expect(manifestFor(null, manifest)).toBe(manifest);
  expect(mirrored.host_permissions).toEqual(['https://pwned.example.org/*']);
  expect({ ...mirrored, host_permissions: 0, content_security_policy: 0 }).toEqual({
    ...manifest,
    host_permissions: 0,
    content_security_policy: 0,
  });
});
