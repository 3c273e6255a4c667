import { createElement } from '../elements/create-element.ts';
import type { OrganisationWords } from '../settings/policy.ts';

/** The organisation's own words and its link, named by its host: nothing it says can pass for ours or a page's. */
export function organisationLines({ message, link }: OrganisationWords = {}): HTMLElement[] {
  const lines = [];
  if (message !== undefined) lines.push(createElement('p', { text: message }));
  if (link !== undefined) {
    const attributes = { href: link, target: '_blank', rel: 'noopener noreferrer' };
    lines.push(createElement('p', { children: [createElement('a', { text: new URL(link).hostname, attributes })] }));
  }
  return lines;
}
