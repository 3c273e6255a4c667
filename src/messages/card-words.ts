import type { CardButton, CardWords, SuggestionText } from '../warning/card-words.ts';
import { fieldsOf } from './fields-of.ts';

const buttons: CardButton[] = ['details', 'hide', 'submitAnyway'];
const suggestion: SuggestionText[] = [
  'offer',
  'kind',
  'words',
  'result',
  'use',
  'another',
  'note',
  'filled',
  'noWords',
  'none',
  'weak',
];

/** Decodes what a card is to say. `undefined`: nothing that can be shown. Never throws. */
export function readCardWords(raw: unknown): CardWords | undefined {
  const all = fieldsOf(raw);
  const said = texts(all, ['language', 'title', 'why', 'held']);
  const more = ['about', 'next'].filter((name) => typeof all[name] === 'string').map((name) => [name, all[name]]);
  const { direction, tone, details, organisation: rawOrganisation } = all;
  const onButtons = texts(all['buttons'], buttons);
  if (!said || !onButtons || (tone !== 'found' && tone !== 'unknown' && tone !== 'not-found')) return undefined;
  const panel = texts(all['suggestion'], suggestion);
  const organisation = readOrganisation(rawOrganisation);
  return {
    ...said,
    ...(Object.fromEntries(more) as Pick<CardWords, 'about' | 'next'>),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
    tone,
    details: Array.isArray(details) ? details.filter(isPair) : [],
    buttons: onButtons,
    ...(organisation && { organisation }),
    ...(panel && { suggestion: panel }),
  };
}

/** `undefined`: one of them is missing. */
function texts<Name extends string>(raw: unknown, names: readonly Name[]): Record<Name, string> | undefined {
  const all = fieldsOf(raw);
  if (names.some((name) => typeof all[name] !== 'string')) return undefined;
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Record<Name, string>;
}

function isPair(raw: unknown): raw is [string, string] {
  return Array.isArray(raw) && raw.length === 2 && raw.every((entry) => typeof entry === 'string');
}

/** Each is left out alone: a link that is none does not take the message with it. */
function readOrganisation(raw: unknown): CardWords['organisation'] {
  const { message, link } = fieldsOf(raw);
  const organisation: CardWords['organisation'] = {};
  if (typeof message === 'string') organisation.message = message;
  if (typeof link === 'string' && URL.canParse(link) && new URL(link).protocol === 'https:') organisation.link = link;
  return Object.keys(organisation).length > 0 ? organisation : undefined;
}
