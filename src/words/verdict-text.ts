import type { Tier, Verdict, WhyUnknown } from '../breaches/verdict.ts';
import type { Tone } from '../warning/tone-icon.ts';
import { formatNumber, joinSentences, type MessageKey, plural, text } from './i18n.ts';

/** Where the answer is read: it decides what a person can do about it. */
export type Occasion = 'new' | 'current' | 'by-hand' | 'late';

export interface VerdictText {
  tone: Tone;
  title: string;
  /** How much and why it matters; what stands in the way of an answer. */
  why: string;
  /** What to do. */
  next?: string;
}

/** What a person is told. The graver the count, the plainer the reason. */
export function verdictText(verdict: Verdict, occasion: Occasion): VerdictText {
  switch (verdict.kind) {
    case 'found':
      return found([plural('seen_times', verdict.times), text(whyTimes(verdict.times))], whatToDo[occasion]);
    case 'common': {
      const rank = rankOf(verdict.among);
      const why = verdict.among <= 10_000 ? 'why_first' : 'why_listed';
      return found([rank, text(why)], whatToDo[occasion]);
    }
    case 'leaked':
      return found([text('why_listed')], whatToDo[occasion]);
    case 'near-miss': {
      const next = text(occasion === 'new' ? 'do_near_miss' : whatToDo[occasion]);
      return { tone: 'found', title: text('near_miss_title'), why: text('why_near_miss'), next };
    }
    case 'not-found':
      return { tone: 'not-found', title: text('not_found_title'), why: text('note_not_found') };
    case 'unknown':
      return {
        tone: 'unknown',
        title: text('unknown_title'),
        why: joinSentences([text(reasons[verdict.why]), text('note_unknown')]),
      };
  }
}

const whatToDo = {
  new: 'do_new',
  current: 'do_current',
  'by-hand': 'do_by_hand',
  late: 'do_late',
} satisfies Record<Occasion, MessageKey>;

const reasons: Record<WhyUnknown, MessageKey> = {
  'working-offline': 'reason_working_offline',
  unreachable: 'reason_unreachable',
  timeout: 'reason_timeout',
  'service-error': 'reason_service_error',
  'service-busy': 'reason_service_busy',
  'bad-answer': 'reason_bad_answer',
  'too-many-checks': 'reason_too_many_checks',
  'password-too-long': 'reason_password_too_long',
  'not-text': 'reason_not_text',
  'local-list-unavailable': 'reason_local_list_unavailable',
  'no-permission': 'reason_no_permission',
  internal: 'reason_internal',
};

/** "One of the 1,000,000" would read as one in a million, and where a million takes a *de* or *di*, as a fault of grammar. */
function rankOf(among: Tier): string {
  return among === 1_000_000 ? text('common_million') : text('common_tier', formatNumber(among));
}

/** Of all leaked passwords 91 % were seen fewer than 10 times; one seen 100,000 times is in every attacker's first list. */
function whyTimes(times: number): MessageKey {
  if (times >= 100_000) return 'why_first';
  return times >= 10 ? 'why_listed' : 'why_few';
}

function found(why: string[], next: MessageKey): VerdictText {
  return { tone: 'found', title: text('found_title'), why: joinSentences(why), next: text(next) };
}
