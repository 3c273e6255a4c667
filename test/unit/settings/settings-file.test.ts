import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSettings, maxWarnFrom } from '../../../src/settings/settings.ts';
import { longestFile, readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file.ts';
import { readSites } from '../../../src/sites/site-list.ts';

const written = writeSettingsFile({ settings: defaultSettings, sites: ['example.com'] });
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(written) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

test('what was exported is imported again', () => {
  const boolean = fc.boolean();
  const settings = fc.record({
    warnNew: boolean,
    warnSignIn: boolean,
    askServiceOnSignIn: boolean,
    warnNearMisses: boolean,
    showEveryAnswer: boolean,
    holdForm: boolean,
    workOffline: boolean,
    warnFrom: fc.integer({ min: 1, max: maxWarnFrom }),
  });
  fc.assert(
    fc.property(settings, fc.array(fc.domain()), (chosen, domains) => {
      const sites = readSites(domains);
      expect(readSettingsFile(writeSettingsFile({ settings: chosen, sites }))).toEqual({ settings: chosen, sites });
    }),
  );
});

test('it reads as text, for whoever opens it', () => {
  const lines = written.split('\n');
  expect(lines.slice(0, 4)).toEqual(['{', '  "vigie": 1,', '  "settings": {', '    "warnNew": true,']);
  expect(lines.slice(-5)).toEqual(['  "sitesWhereWarningsAreOff": [', '    "example.com"', '  ]', '}', '']);
});

test.each([
  ['', { kind: 'not-a-settings-file' }],
  ['hello', { kind: 'not-a-settings-file' }],
  ['[]', { kind: 'not-a-settings-file' }],
  ['{"settings":{}}', { kind: 'not-a-settings-file' }],
  [altered((file) => (file['vigie'] = 2)), { kind: 'newer' }],
  [altered((file) => (file['settings'] = [])), { kind: 'bad-field', field: 'settings' }],
  [altered((file) => (file['settings'] = { warnFrom: 0 })), { kind: 'bad-field', field: 'warnFrom' }],
  [altered((file) => (file['settings'] = { warnNew: 'yes' })), { kind: 'bad-field', field: 'warnNew' }],
  [altered((file) => (file['settings'] = { other: true })), { kind: 'bad-field', field: 'other' }],
  [
    altered((file) => (file['sitesWhereWarningsAreOff'] = {})),
    { kind: 'bad-field', field: 'sitesWhereWarningsAreOff' },
  ],
  [altered((file) => (file['sitesWhereWarningsAreOff'] = ['a b'])), { kind: 'bad-field', field: 'a b' }],
  [altered((file) => (file['sitesWhereWarningsAreOff'] = ['com'])), { kind: 'bad-field', field: 'com' }],
  [' '.repeat(longestFile), { kind: 'not-a-settings-file' }],
  [' '.repeat(longestFile + 1), { kind: 'too-big' }],
  ['null', { kind: 'not-a-settings-file' }],
  ['7', { kind: 'not-a-settings-file' }],
  ['{"vigie":"1"}', { kind: 'not-a-settings-file' }],
  ['[{"vigie":1}]', { kind: 'not-a-settings-file' }],
  [altered((file) => (file['settings'] = null)), { kind: 'bad-field', field: 'settings' }],
  [altered((file) => (file['settings'] = 'all')), { kind: 'bad-field', field: 'settings' }],
  [altered((file) => (file['sitesWhereWarningsAreOff'] = [7])), { kind: 'bad-field', field: '7' }],
  [altered((file) => (file['settings'] = { ['x'.repeat(99)]: 1 })), { kind: 'bad-field', field: 'x'.repeat(60) }],
])('a bad file is refused whole, and why is said', (file, problem) => {
  expect(readSettingsFile(file)).toEqual(problem);
});

test('nothing makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (file) => void readSettingsFile(file)));
});
