import type { Verdict } from '../breaches/verdict.ts';
import { createElement } from '../elements/create-element.ts';
import { type MessageKey, text } from '../words/i18n.ts';

/** What was checked, what was sent, what the count means: everything a person can hold the warning to. */
export function buildDetails(verdict: Verdict, sent: boolean): HTMLElement {
  const facts: [MessageKey, MessageKey][] = [
    ['details_checked', whoAnswered(verdict, sent)],
    ['details_sent', sent ? 'sent_five_digits' : 'sent_nothing'],
  ];
  // Which list on this device it was is not told to a page that did not see it typed.
  if (verdict.kind === 'leaked' && !sent) facts.shift();
  if (verdict.kind === 'found') facts.push(['details_count', 'count_meaning']);
  if (verdict.kind === 'common') facts.push(['details_count', 'rank_meaning']);
  const children = facts.flatMap(([name, value]) => [
    createElement('dt', { text: text(name) }),
    createElement('dd', { text: text(value) }),
  ]);
  return createElement('dl', { children });
}

function whoAnswered({ kind }: Verdict, sent: boolean): MessageKey {
  if (kind === 'common' || kind === 'near-miss') return 'checked_on_device';
  if (sent) return 'checked_by_service';
  return kind === 'unknown' ? 'checked_by_nobody' : 'checked_from_memory';
}
