import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultSettings,
  isWarnFrom,
  maxWarnFrom,
  parseSettings,
  type Settings,
} from '../../../src/settings/settings.ts';

const changed: Settings = {
  warnNew: false,
  warnSignIn: false,
  askServiceOnSignIn: true,
  warnNearMisses: false,
  showEveryAnswer: true,
  holdForm: true,
  workOffline: true,
  warnFrom: 250,
};
const fields = Object.keys(defaultSettings) as (keyof Settings)[];

test('what a person gets without choosing', () => {
  expect(defaultSettings).toEqual({
    warnNew: true,
    warnSignIn: true,
    askServiceOnSignIn: false,
    warnNearMisses: true,
    showEveryAnswer: false,
    holdForm: false,
    workOffline: false,
    warnFrom: 1,
  });
  expect(maxWarnFrom).toBe(1_000_000_000);
});

describe('what was stored', () => {
  test('is read back, field by field', () => {
    expect(parseSettings(changed)).toStrictEqual(changed);
    for (const field of fields) {
      const expected = { ...defaultSettings, [field]: changed[field] };
      expect(parseSettings({ [field]: changed[field] })).toStrictEqual(expected);
    }
  });

  test('survives JSON', () => {
    const settings = fc.record({
      ...Object.fromEntries(fields.map((field) => [field, fc.boolean()])),
      warnFrom: fc.integer({ min: 1, max: maxWarnFrom }),
    });
    fc.assert(
      fc.property(settings, (chosen) => {
        expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
      }),
    );
  });

  test.each(fields)('and is of a wrong type falls back alone: %s', (field) => {
    for (const wrong of [null, undefined, 'true', 0, {}, [], Number.NaN]) {
      expect(parseSettings({ ...changed, [field]: wrong })).toStrictEqual({
        ...changed,
        [field]: defaultSettings[field],
      });
    }
  });

  test.each([undefined, null, true, 7, 'warnNew', [], [false], new Map([['warnNew', false]])])(
    'and is no record at all is the defaults: %o',
    (stored) => {
      expect(parseSettings(stored)).toStrictEqual(defaultSettings);
    },
  );

  test('under a name of no setting is dropped', () => {
    const stored: unknown = JSON.parse(
      '{"__proto__": {"warnNew": false}, "constructor": true, "toString": true, "x": 1}',
    );
    const settings = parseSettings(stored);
    expect(settings).toStrictEqual(defaultSettings);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
  });

  test('never throws, never changes the defaults, always gives complete and valid settings', () => {
    const almost = fc.record(
      Object.fromEntries(fields.map((field) => [field, fc.oneof(fc.boolean(), fc.integer(), fc.anything())])),
      { requiredKeys: [] },
    );
    const before = { ...defaultSettings };
    fc.assert(
      fc.property(fc.oneof(almost, fc.anything()), (stored) => {
        const { warnFrom, ...switches } = parseSettings(stored);
        expect(isWarnFrom(warnFrom)).toBe(true);
        expect(Object.keys(switches).toSorted()).toEqual(fields.filter((field) => field !== 'warnFrom').toSorted());
        for (const value of Object.values(switches)) expect(typeof value).toBe('boolean');
        expect(defaultSettings).toEqual(before);
      }),
    );
  });
});

test.each([
  [1, true],
  [2, true],
  [1_000_000_000, true],
  [0, false],
  [-1, false],
  [1_000_000_001, false],
  [1.5, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
  ['1', false],
  [true, false],
  [null, false],
])('a number to warn from: %o is %s', (value, valid) => {
  expect(isWarnFrom(value)).toBe(valid);
  expect(parseSettings({ warnFrom: value }).warnFrom).toBe(valid ? value : 1);
});
