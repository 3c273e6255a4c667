import * as fc from 'fast-check';

export const anything = fc.oneof(fc.anything(), fc.jsonValue());

const names = [
  'ask',
  'password',
  'field',
  'finished',
  'tab',
  'host',
  'sites',
  'fields',
  'patterned',
  'minlength',
  'passwordrules',
  'verdict',
  'kind',
  'times',
  'why',
  'show',
  'sent',
  'warnNew',
  'warnFrom',
  'workOffline',
  'number',
  '__proto__',
  'constructor',
];
const words = [
  'check-field',
  'check-by-hand',
  'last-check',
  'sites',
  'replace-sites',
  'still-shown',
  'suggest',
  'new',
  'current',
  'found',
  'common',
  'not-found',
  'unknown',
  'timeout',
];
const values = fc.oneof(
  anything,
  fc.constantFrom<unknown>(...words, true, false, 0, -1, 1, 1.5, NaN, 2 ** 53),
  fc.dictionary(fc.constantFrom(...names), fc.constantFrom<unknown>(...words, 1, true)),
);

/** Objects that look like ours in places. */
export const almost = fc.dictionary(fc.constantFrom(...names), values);

const suffixes = fc.string({ unit: fc.constantFrom(...Array.from('0123456789ABCDEF')), minLength: 35, maxLength: 35 });
const lines = fc.tuple(suffixes, fc.nat()).map(([suffix, count]) => `${suffix}:${count}`);
const oddLines = fc.oneof(
  fc.string(),
  lines.map((line) => ` ${line}`),
  lines.map((line) => line.slice(1)),
  fc.constant(''),
);

/** Bodies, some of them ranges that hold `suffix` so many times, and some of those with padding at their end. */
export const bodies = fc
  .tuple(
    fc.array(fc.oneof({ weight: 30, arbitrary: lines }, { weight: 1, arbitrary: oddLines }), { maxLength: 60 }),
    suffixes,
    fc.option(fc.nat(), { nil: undefined }),
    fc.constantFrom('\r\n', '\n', '\r'),
    fc.array(suffixes, { maxLength: 3 }),
  )
  .map(([some, suffix, count, end, padding]) => ({
    body: [
      ...some,
      ...(count === undefined ? [] : [`${suffix}:${count}`]),
      ...padding.map((other) => `${other}:0`),
    ].join(end),
    suffix,
    count,
    isPadded: padding.length > 0,
  }));

/** Texts that look like an exported file in places. */
export const files = fc
  .record({
    format: fc.constantFrom('vigie-settings', 'x', 1),
    version: fc.oneof(fc.nat({ max: 3 }), anything),
    settings: almost,
    sites: fc.oneof(fc.array(fc.webUrl()), anything),
  })
  .map((file) => JSON.stringify(file) ?? '');
