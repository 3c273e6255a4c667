import { isBad } from '../../breaches/verdict.ts';
import type { FieldAnswer, Question } from '../../messages/messages.ts';
import { isManaged, type OrganisationWords, type Policy } from '../../settings/policy.ts';
import { cardText } from '../../words/card-text.ts';
import { loadEffectiveSettings, settingsAreKnown } from '../../settings/settings-store.ts';
import { unknown } from './check-password.ts';
import { type CheckedField, checkField } from './check-field.ts';
import { getReady, localCheck } from './packaged-list.ts';
import { mayFetch, rangeService } from '../service/range-access.ts';
import { type Buckets, spend } from '../shares/request-budget.ts';
import { Repeats } from '../shares/repeats.ts';
import { roomOf } from '../asking/room-of.ts';
import type { PageSender } from '../asking/sender.ts';
import { OncePerSession } from './once-per-session.ts';
import { showIcon } from '../toolbar/toolbar-icon.ts';
import { watchTab } from '../tabs/follow-tabs.ts';
import { askerName, reportCheck } from '../tabs/report-check.ts';
import { Turns } from './turns.ts';
import { inWindow } from '../tabs/private-windows.ts';
import { privateSignInVerdicts, signInVerdicts } from './session-verdicts.ts';
import { isQuiet } from '../asking/page-settings.ts';
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

/** Answers a content script, and tells the tab's badge and popup, which nobody in the page waits for. Never rejects. */
export function answerField(question: Question<'check-field'>, sender: PageSender): Promise<FieldAnswer> {
  return new Promise((resolve, reject) => {
    const work = () => checkAndReport(question, sender, resolve);
    const done = inWindow(sender.privately && question.finished, work);
    done.catch(reject);
  });
}

async function checkAndReport(
  question: Question<'check-field'>,
  sender: PageSender,
  answered: (answer: FieldAnswer) => void,
): Promise<void> {
  const turn = question.finished ? turns.take(sender.tab, `${askerName(sender)} ${fieldName(question)}`) : null;
  const watch = turn && watchTab(sender.tab);
  const { answer, report, policy } = await check(question, sender);
  const isReported = report && turn && watch && turns.mayReport(turn);
  const keep = answer.show && answer.verdict !== null && isBad(answer.verdict);
  // Begun before the page has its answer, so that its "seen" comes after.
  const reported = isReported && reportCheck(sender, fieldName(question), report, keep, watch.mayHaveGone);
  answered(withWords(answer, question.field, policy));
  if (turn) turns.end(turn);
  await Promise.resolve(reported).catch(() => undefined);
  watch?.end();
}

/** With what a card would say, unless none can come of it: what could not be checked is asked again, not remembered. */
function withWords(answer: FieldAnswer, occasion: 'new' | 'current', policy: Policy | undefined): FieldAnswer {
  const { verdict, sent, show } = answer;
  if (!verdict || (verdict.kind === 'unknown' && !show)) return answer;
  const organisation = isBad(verdict) && policy && organisationWords(policy);
  const managed = policy !== undefined && isManaged(policy);
  return { ...answer, said: cardText({ verdict, sent, occasion, managed, ...(organisation && { organisation }) }) };
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

async function check(
  question: Question<'check-field'>,
  sender: PageSender,
): Promise<CheckedField & { policy?: Policy }> {
  try {
    getReady();
    // All at once: what is read one after the other makes the warning late.
    const [{ settings, policy }, isOff] = await Promise.all([
      loadEffectiveSettings(),
      siteIsOff(sender.site, sender.privately ?? false),
    ]);
    if (isOff) showIcon(sender.tab, 'off').catch(() => undefined);
    const checked = await checkField(question, {
      settings,
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
    if (checked.answer.show && (await isQuiet(question.field, sender))) {
      return { ...checked, answer: { ...checked.answer, show: false }, policy };
    }
    return { ...checked, policy };
  } catch {
    const verdict = { kind: 'unknown', why: 'internal' } as const;
    return {
      answer: { verdict, show: false, sent: false },
      report: question.finished ? { verdict, sent: null } : null,
    };
  }
}

function organisationWords({ message, link }: Policy): OrganisationWords | undefined {
  if (message === undefined && link === undefined) return undefined;
  return { ...(message !== undefined && { message }), ...(link !== undefined && { link }) };
}
