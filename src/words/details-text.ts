import type { Verdict } from '../breaches/verdict.ts';
import { type MessageKey, text } from './i18n.ts';

/** What was checked, what was sent, what the count means: everything a person can hold the warning to. */
export function detailsText(verdict: Verdict, sent: boolean): [name: string, value: string][] {
  const facts: [MessageKey, MessageKey][] = [
    ['details_checked', whoAnswered(verdict, sent)],
    ['details_sent', sent ? 'sent_five_digits' : 'sent_nothing'],
  ];
  // Which list on this device it was is not told to a page that did not see it typed.
  if (verdict.kind === 'leaked' && !sent) facts.shift();
  if (verdict.kind === 'found') facts.push(['details_count', 'count_meaning']);
  if (verdict.kind === 'common') facts.push(['details_count', 'rank_meaning']);
  return facts.map(([name, value]) => [text(name), text(value)]);
}

function whoAnswered({ kind }: Verdict, sent: boolean): MessageKey {
  if (kind === 'common' || kind === 'near-miss') return 'checked_on_device';
  if (sent) return 'checked_by_service';
  return kind === 'unknown' ? 'checked_by_nobody' : 'checked_from_memory';
}
