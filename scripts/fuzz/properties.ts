import * as fc from 'fast-check';
import { readQuestion } from '../../src/background/read-question.ts';
import { searchRange } from '../../src/breaches/range.ts';
import { tiers } from '../../src/breaches/verdict.ts';
import { encodeList } from '../../src/common-passwords/encode-list.ts';
import { digestBytes, sha256 } from '../../src/common-passwords/list-format.ts';
import { findTier } from '../../src/common-passwords/lookup.ts';
import { readLocalList } from '../../src/common-passwords/local-list.ts';
import { readFieldAnswer } from '../../src/field-answer.ts';
import { parsePolicy } from '../../src/policy.ts';
import { defaultSettings, isWarnFrom, parseSettings } from '../../src/settings.ts';
import { readSettingsFile } from '../../src/settings-file.ts';
import { almost, anything, bodies, files } from './inputs.ts';

type Property = Parameters<typeof fc.check>[0];

/** What must hold for every input there is. */
export const properties: { name: string; property: Property }[] = [
  {
    name: 'range parser',
    property: fc.property(bodies, ({ body, suffix, count }) => {
      const answer = searchRange(body, suffix);
      const whole = body.replace(/\r?\n$/, '').split(/\r?\n/);
      const isRange = whole.every((line) => /^[0-9A-F]{35}:\d{1,15}$/i.test(line));
      if (!isRange) return answer.kind === 'bad-answer';
      return count === undefined || (answer.kind === 'found' ? answer.times >= count && answer.times > 0 : count === 0);
    }),
  },
  {
    name: 'message decoder',
    property: fc.property(almost, (raw) => {
      const question = readQuestion(raw);
      return question === undefined || JSON.stringify(readQuestion(question)) === JSON.stringify(question);
    }),
  },
  {
    name: 'answer decoder',
    property: fc.property(fc.oneof(anything, almost), (raw) => {
      const answer = readFieldAnswer(raw);
      return answer === undefined || JSON.stringify(readFieldAnswer(answer)) === JSON.stringify(answer);
    }),
  },
  {
    name: 'settings parser',
    property: fc.property(fc.oneof(anything, almost), (raw) => {
      const settings = parseSettings(raw);
      const keys = Object.keys(settings) as (keyof typeof settings)[];
      const wellTyped = keys.every((key) => typeof settings[key] === typeof defaultSettings[key]);
      return wellTyped && isWarnFrom(settings.warnFrom) && keys.length === Object.keys(defaultSettings).length;
    }),
  },
  {
    name: 'settings file',
    property: fc.property(fc.oneof(files, fc.string({ unit: 'binary' })), (text) => {
      readSettingsFile(text);
      return true;
    }),
  },
  {
    name: 'policy',
    property: fc.property(fc.dictionary(fc.string(), anything), (raw) => typeof parsePolicy(raw) === 'object'),
  },
  {
    name: 'local list, changed',
    property: fc.asyncProperty(fc.nat(), fc.nat({ max: 255 }), async (at, value) => {
      const bytes = new Uint8Array(await smallList());
      const place = at % bytes.length;
      const isChanged = bytes[place] !== value;
      bytes[place] = value;
      return ((await readLocalList(bytes)) === 'damaged') === isChanged;
    }),
  },
  {
    // As if whoever changed it had sealed it again: what stands behind the digest must not throw or go on for ever.
    name: 'local list, sealed',
    property: fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 12 }),
      fc.uint8Array({ minLength: 20, maxLength: 20 }),
      async (changes, sha1) => {
        const bytes = new Uint8Array(await smallList());
        const end = bytes.length - digestBytes;
        for (const [at, value] of changes) bytes[at % end] = value;
        bytes.set(new Uint8Array(await sha256(bytes.slice(0, end))), end);
        const list = await readLocalList(bytes);
        const tier = list === 'damaged' ? undefined : findTier(list, sha1);
        return tier === undefined || tiers.includes(tier);
      },
    ),
  },
];

let made: Promise<Uint8Array<ArrayBuffer>> | undefined;

function smallList(): Promise<Uint8Array<ArrayBuffer>> {
  const ranked = Array.from({ length: 300 }, (_, n) => (n * 938_249_922_367) % 2 ** 48);
  made ??= encodeList({ ranked, lowerCase: ranked.slice(0, 50) });
  return made;
}
