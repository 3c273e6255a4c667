import type { Verdict } from '../../breaches/verdict.ts';
import type { AnyQuestion } from '../../messages/messages.ts';
import { readFacts, readField } from './read-facts.ts';
import { readRules } from './read-rules.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

/** Decodes what arrived in the background. `undefined`: not a question of ours. Never throws. */
export function readQuestion(raw: unknown): AnyQuestion | undefined {
  const {
    ask: name,
    password,
    field,
    finished,
    unexplained,
    tab,
    host,
    privately,
    sites,
    fields,
    patterned,
    verdict,
    number,
    facts,
    word,
  } = fieldsOf(raw);
  switch (name) {
    case 'check-field':
      if (typeof password !== 'string' || typeof finished !== 'boolean') return undefined;
      if (field !== 'new' && field !== 'current') return undefined;
      return {
        ask: name,
        password,
        field,
        finished,
        ...(unexplained === true && { unexplained }),
        ...(Number.isInteger(number) && { number: number as number }),
      };
    case 'judge-field': {
      const read = readFacts(facts);
      return read && { ask: name, facts: read };
    }
    case 'names-password': {
      const read = readField(field);
      return read && { ask: name, field: read };
    }
    case 'check-by-hand':
      if (typeof password !== 'string') return undefined;
      return { ask: name, password, ...(privately === true && { privately }) };
    case 'last-check':
      return Number.isInteger(tab) ? { ask: name, tab: tab as number } : undefined;
    case 'suggest': {
      const rules = readRules(fields);
      return rules && typeof patterned === 'boolean' ? { ask: name, fields: rules, patterned } : undefined;
    }
    case 'site-is-off':
    case 'turn-site-on':
      if (typeof host !== 'string') return undefined;
      return { ask: name, host, ...(privately === true && { privately }) };
    case 'remove-site':
      return typeof host === 'string' ? { ask: name, host } : undefined;
    case 'turn-site-off':
      return typeof host === 'string' && typeof privately === 'boolean' ? { ask: name, host, privately } : undefined;
    case 'replace-sites':
      return isStrings(sites) ? { ask: name, sites } : undefined;
    case 'still-shown':
      if (field !== 'new' && field !== 'current') return undefined;
      return isVerdict(verdict) ? { ask: name, verdict, field } : undefined;
    case 'here':
      return typeof word === 'string' ? { ask: name, word } : undefined;
    case 'get-ready':
    case 'holds-forms':
    case 'seen':
    case 'late-answer':
    case 'replaced':
    case 'hidden':
    case 'waved-away':
    case 'sites':
    case 'activity':
    case 'clear-activity':
      return { ask: name };
    default:
      return undefined;
  }
}

function isStrings(list: unknown): list is string[] {
  return Array.isArray(list) && list.every((entry) => typeof entry === 'string');
}

/** As far as the settings care: the kind, and the count where there is one. */
function isVerdict(value: unknown): value is Verdict {
  const { kind, times } = fieldsOf(value);
  if (kind === 'found') return typeof times === 'number';
  return kind === 'common' || kind === 'near-miss' || kind === 'not-found' || kind === 'unknown';
}
