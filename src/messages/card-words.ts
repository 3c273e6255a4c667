import type { CardWords } from '../warning/card-words.ts';
import { type Part, partNames } from '../warning/parts.ts';
import { fieldsOf } from './fields-of.ts';

/** Decodes what a card is to say. `undefined`: nothing that can be shown. Never throws. */
export function readCardWords(raw: unknown): CardWords | undefined {
  const { suggestion, ...all } = fieldsOf(raw);
  if (!areTexts(all['styles'], 'host card text') || !isPart(all['card'])) return undefined;
  const { panel, filled } = fieldsOf(suggestion);
  const isOffered = areTexts(suggestion, 'none weak') && areParts([panel, filled]);
  return { ...all, ...(isOffered && { suggestion }) } as CardWords;
}

function areTexts(raw: unknown, names: string): boolean {
  const all = fieldsOf(raw);
  return names.split(' ').every((name) => typeof all[name] === 'string');
}

const areParts = (raw: unknown): boolean => Array.isArray(raw) && raw.every(isPart);

function isPart(raw: unknown): raw is Part {
  const { name, class: className = '', text = '', attributes: rawAttributes, parts = [], sealed = 'p' } = fieldsOf(raw);
  const attributes = fieldsOf(rawAttributes);
  const values = [className, text, ...Object.values(attributes)];
  return (
    partNames.includes(name as Part['name']) &&
    (sealed === 'p' || sealed === 'span') &&
    values.every((value) => typeof value === 'string') &&
    isSafe(attributes['href'] as string | undefined) &&
    areParts(parts)
  );
}

/** Of a link, if it is one. */
const isSafe = (href?: string): boolean =>
  href === undefined || (URL.canParse(href) && new URL(href).protocol === 'https:');
