import type { CardWords } from '../warning/card-words.ts';
import { type Part, partNames } from '../warning/parts.ts';
import { fieldsOf } from './fields-of.ts';

/**
 * Decodes what a card is to say: lightly, for nobody but the background can have said it. What could do harm in a page is no part
 * of a card: other elements than these, links that are no https. `undefined`: nothing that can be shown. Never throws.
 */
export function readCardWords(raw: unknown): CardWords | undefined {
  const { suggestion, ...all } = fieldsOf(raw);
  if (!isPart(all['card']) || typeof fieldsOf(all['styles'])['host'] !== 'string') return undefined;
  const { panel, filled } = fieldsOf(suggestion);
  return { ...all, ...(areParts([panel, filled]) && { suggestion }) } as CardWords;
}

const areParts = (raw: unknown): boolean => Array.isArray(raw) && raw.every(isPart);

function isPart(raw: unknown): raw is Part {
  const { name, attributes, parts = [], sealed = 'p' } = fieldsOf(raw);
  const names: readonly unknown[] = partNames;
  return names.includes(name) && names.includes(sealed) && isSafe(fieldsOf(attributes)['href']) && areParts(parts);
}

/** Of a link, if it is one. */
const isSafe = (href: unknown): boolean =>
  href === undefined || (typeof href === 'string' && href.startsWith('https://'));
