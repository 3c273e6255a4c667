import type { FieldAnswer, HandAnswer, Question } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { showBadge } from './badge.ts';
import { type CheckedField, checkField } from './check-field.ts';
import { rememberLastCheck } from './last-checks.ts';
import { localCheck } from './packaged-list.ts';
import { mayFetch, rangeService } from './range-access.ts';
import { type Buckets, spend } from './request-budget.ts';
import type { Sender } from './sender.ts';
import { OncePerSession } from './once-per-session.ts';
import { SessionVerdicts } from './session-verdicts.ts';
import { SessionValue } from './session-value.ts';

const budget = new SessionValue<Buckets>('requestBudget', {});
const signInService = new OncePerSession(rangeService, new SessionVerdicts());

/** Answers a content script, and tells the tab's badge and popup. Never rejects. */
export async function answerField(
  question: Question<'check-field'>,
  sender: Sender & { kind: 'page' },
): Promise<FieldAnswer> {
  const { answer, report } = await check(question, sender);
  if (report) await tellTab(sender, report);
  return answer;
}

async function check(question: Question<'check-field'>, sender: Sender & { kind: 'page' }): Promise<CheckedField> {
  try {
    return await checkField(question, {
      settings: await loadSettings(),
      siteIsOff: false,
      local: localCheck,
      service: rangeService,
      signInService,
      mayFetch,
      spend: () =>
        budget.update((buckets) => {
          const { allowed, buckets: value } = spend(buckets, sender, Date.now());
          return { value, result: allowed };
        }),
    });
  } catch {
    const verdict = { kind: 'unknown', why: 'internal' } as const;
    return {
      answer: { verdict, show: false, sent: false },
      report: question.finished ? { verdict, sent: null } : null,
    };
  }
}

/** The tab may be gone by now; that is no failure of the check. */
async function tellTab({ tab, site }: Sender & { kind: 'page' }, report: HandAnswer): Promise<void> {
  await Promise.allSettled([showBadge(tab, report.verdict), rememberLastCheck(tab, { ...report, site })]);
}
