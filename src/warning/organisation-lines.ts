import type { OrganisationWords } from '../settings/policy.ts';
import type { Part } from './parts.ts';

/** The organisation's own words and its link, named by its host: nothing it says can pass for ours or a page's. */
export function organisationLines({ message, link }: OrganisationWords = {}): Part[] {
  const lines: Part[] = [];
  if (message !== undefined) lines.push({ name: 'p', text: message, sealed: 'p' });
  if (link !== undefined) {
    const attributes = { href: link, target: '_blank', rel: 'noopener noreferrer' };
    const host: Part = { name: 'span', text: new URL(link).hostname, sealed: 'span' };
    lines.push({ name: 'p', parts: [{ name: 'a', attributes, parts: [host] }] });
  }
  return lines;
}
