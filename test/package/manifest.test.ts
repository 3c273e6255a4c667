import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browsers, projectRoot, readPackage } from './built-package.ts';

function versionIn(file: string): unknown {
  return (JSON.parse(readFileSync(projectRoot + file, 'utf8')) as { version: unknown }).version;
}

describe.each(browsers)('the manifest for %s', (browser) => {
  const { manifest, files } = readPackage(browser);

  test('asks for storage and the active tab, and nothing else', () => {
    expect(manifest['permissions']).toEqual(['storage', 'activeTab']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  test('reaches one host', () => {
    expect(manifest['host_permissions']).toEqual(['https://api.pwnedpasswords.com/*']);
  });

  test('has the policy that lets one host be asked, and no script from anywhere', () => {
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self' https://api.pwnedpasswords.com",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  test('is closed to pages and other extensions', () => {
    expect(manifest['externally_connectable']).toEqual({ ids: [], matches: [] });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  test('has one content script of one file, in every frame of http and https pages', () => {
    expect(manifest['content_scripts']).toEqual([
      {
        js: ['src/content/index.js'],
        matches: ['http://*/*', 'https://*/*'],
        run_at: 'document_start',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ]);
  });

  test('names what can be done by key, and takes no key', () => {
    expect(manifest['commands']).toEqual({
      _execute_action: { description: '__MSG_command_open_popup__' },
      'go-to-warning': { description: '__MSG_command_go_to_warning__' },
    });
  });

  test('opens no other door', () => {
    for (const door of [
      'chrome_url_overrides',
      'declarative_net_request',
      'devtools_page',
      'key',
      'oauth2',
      'protocol_handlers',
      'sandbox',
      'update_url',
      'user_scripts',
    ]) {
      expect(manifest).not.toHaveProperty(door);
    }
  });

  test('names only files that are there', () => {
    const named = JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|css|png|json))"/g);
    const paths = [...named].map(([, path]) => path);
    expect(paths.length).toBeGreaterThan(6);
    for (const path of paths) expect(files).toContain(path);
  });

  test('carries the version of the project, and of its manifest', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['version']).toBe(versionIn('package.json'));
    expect(manifest['version']).toBe(versionIn('manifest.json'));
    expect(manifest['version']).toBe(versionIn('package-lock.json'));
  });
});

test('Chromium gets a worker, Firefox an event page that says what it collects', () => {
  expect(readPackage('chrome').manifest['background']).toEqual({
    service_worker: 'service-worker-loader.js',
    type: 'module',
  });
  const { manifest } = readPackage('firefox');
  expect(manifest['background']).toEqual({ scripts: ['service-worker-loader.js'], type: 'module' });
  expect(manifest['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['authenticationInfo'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
