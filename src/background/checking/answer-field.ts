import type { FieldAnswer, Question } from '../../messages/messages.ts';
import type { OrganisationWords } from '../../settings/policy.ts';
import { cardText } from '../../words/card-text.ts';
import { loadEffectiveSettings, loadSettings, settingsAreKnown } from '../../settings/settings-store.ts';
import { unknown } from './check-password.ts';
import { type CheckedField, checkField } from './check-field.ts';
import { localCheck } from './packaged-list.ts';
import { mayFetch, rangeService } from '../service/range-access.ts';
import { type Buckets, spend } from '../shares/request-budget.ts';
import { Repeats } from '../shares/repeats.ts';
import { roomOf } from '../asking/room-of.ts';
import type { PageSender } from '../asking/sender.ts';
import { OncePerSession } from './once-per-session.ts';
import { showIcon } from '../toolbar/toolbar-icon.ts';
import { isBad } from '../tabs/tab-checks.ts';
import { watchTab } from '../tabs/follow-tabs.ts';
import { askerName, reportCheck } from '../tabs/report-check.ts';
import { Turns } from './turns.ts';
import { inPrivateWindow } from '../tabs/private-windows.ts';
import { privateSignInVerdicts, signInVerdicts } from './session-verdicts.ts';
import { siteIsOff } from '../asking/silenced-sites.ts';
import { TypingShare } from '../shares/typing-share.ts';
import { SessionValue } from '../memory/session-value.ts';
import { readBuckets } from '../shares/token-buckets.ts';

const turns = new Turns();
const repeats = new Repeats();
const typing = new TypingShare();
const budget = new SessionValue<Buckets>('requestBudget', {}, readBuckets);
const signInService = new OncePerSession(rangeService, signInVerdicts);
const privateSignInService = new OncePerSession(rangeService, privateSignInVerdicts);

/** Answers a content script, and tells the tab's badge and popup. Never rejects. */
export function answerField(question: Question<'check-field'>, sender: PageSender): Promise<FieldAnswer> {
  const answer = () => checkAndReport(question, sender);
  return sender.privately && question.finished ? inPrivateWindow(answer) : answer();
}

async function checkAndReport(question: Question<'check-field'>, sender: PageSender): Promise<FieldAnswer> {
  const turn = question.finished ? turns.take(sender.tab, `${askerName(sender)} ${fieldName(question)}`) : null;
  const watch = turn && watchTab(sender.tab);
  const { answer, report } = await check(question, sender);
  const bad = answer.verdict !== null && isBad(answer.verdict);
  const organisation = bad ? await organisationWords() : undefined;
  if (report && turn && watch && turns.mayReport(turn)) {
    await reportCheck(sender, fieldName(question), report, bad && answer.show, watch.mayHaveGone);
  }
  if (turn) turns.end(turn);
  watch?.end();
  return withWords(answer, question.field, organisation);
}

/** With what a card would say, unless none can come of it: what could not be checked is asked again, not remembered. */
function withWords(answer: FieldAnswer, occasion: 'new' | 'current', organisation?: OrganisationWords): FieldAnswer {
  const { verdict, sent, show } = answer;
  if (!verdict || (verdict.kind === 'unknown' && !show)) return answer;
  return { ...answer, said: cardText({ verdict, sent, occasion, ...(organisation && { organisation }) }) };
}

/** A question that nobody has looked at: the tab's badge says that something could not be checked. Never rejects. */
export async function reportRefusal(question: Question<'check-field'>, sender: PageSender): Promise<void> {
  const watch = watchTab(sender.tab);
  const report = reportCheck(sender, fieldName(question), unknown('too-many-checks'), false, watch.mayHaveGone);
  await report.catch(() => undefined);
  watch.end();
}

/**
 * Which field of its document a value is in. The kind belongs to it: a sign-in nobody is asked about is silent, and must not take
 * the word from the page before that chose the password.
 */
function fieldName({ number, field }: Question<'check-field'>): string {
  return `${number ?? ''}/${field}`;
}

async function check(question: Question<'check-field'>, sender: PageSender): Promise<CheckedField> {
  try {
    const isOff = await siteIsOff(sender.site, sender.privately ?? false);
    if (isOff) showIcon(sender.tab, 'off').catch(() => undefined);
    return await checkField(question, {
      settings: await loadSettings(),
      siteIsOff: isOff,
      local: localCheck,
      service: rangeService,
      signInService: sender.privately ? privateSignInService : signInService,
      mayFetch,
      settingsAreKnown,
      room: roomOf(sender),
      mayAskWhileTyping: () => typing.spend(sender, Date.now()),
      async spend({ prefix, remembered }) {
        if (remembered && repeats.has(sender.document, prefix)) return true;
        const allowed = await budget.update((buckets) => {
          const { allowed: result, buckets: value } = spend(
            buckets,
            { ...sender, number: question.number, unexplained: question.unexplained },
            Date.now(),
          );
          return { value, result };
        });
        if (allowed) repeats.note(sender.document, prefix);
        return allowed;
      },
    });
  } catch {
    const verdict = { kind: 'unknown', why: 'internal' } as const;
    return {
      answer: { verdict, show: false, sent: false },
      report: question.finished ? { verdict, sent: null } : null,
    };
  }
}

async function organisationWords(): Promise<OrganisationWords | undefined> {
  const { message, link } = (await loadEffectiveSettings()).policy;
  if (message === undefined && link === undefined) return undefined;
  return { ...(message !== undefined && { message }), ...(link !== undefined && { link }) };
}
