import { createElement } from '../elements/create-element.ts';
import type { MakeText } from '../elements/text-box.ts';
import type { OrganisationWords } from '../settings/policy.ts';

/** The organisation's own words and its link, named by its host: nothing it says can pass for ours or a page's. */
export function organisationLines(makeText: MakeText, { message, link }: OrganisationWords = {}): HTMLElement[] {
  const lines = [];
  if (message !== undefined) lines.push(makeText(message).element);
  if (link !== undefined) {
    const attributes = { href: link, target: '_blank', rel: 'noopener noreferrer' };
    const host = makeText(new URL(link).hostname, {}, 'span').element;
    lines.push(createElement('p', { children: [createElement('a', { attributes, children: [host] })] }));
  }
  return lines;
}
