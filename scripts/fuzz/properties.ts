import * as fc from 'fast-check';
import { readQuestion } from '../../src/background/asking/read-question.ts';
import { searchRange } from '../../src/breaches/range.ts';
import { readFieldAnswer } from '../../src/messages/field-answer.ts';
import { parsePolicy } from '../../src/settings/policy.ts';
import { defaultSettings, isWarnFrom, parseSettings } from '../../src/settings/settings.ts';
import { readSettingsFile } from '../../src/settings/settings-file.ts';
import { almost, anything, bodies, files } from './inputs.ts';
import { localListProperties } from './local-list.ts';
import type { Named } from './named.ts';

/** What must hold for every input there is. */
export const properties: Named[] = [
  {
    name: 'range parser',
    property: fc.property(bodies, ({ body, suffix, count, isPadded }) => {
      const answer = searchRange(body, suffix);
      const whole = body.replace(/\r?\n$/, '').split(/\r?\n/);
      const isRange = whole.every((line) => /^[0-9A-F]{35}:\d{1,15}$/i.test(line));
      if (!isRange) return answer.kind === 'bad-answer';
      // Without padding, so few lines are no answer, nor is a count after which nothing comes.
      if (answer.kind === 'bad-answer') return !isPadded && !/:0+$/.test(body);
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
  ...localListProperties,
];
