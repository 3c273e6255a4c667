import type { Verdict } from '../../breaches/verdict.ts';
import { browser } from '../../browser.ts';
import type { FieldAnswer, HandAnswer, Question } from '../../messages/messages.ts';
import { loadEffectiveSettings, loadSettings, settingsAreKnown } from '../../settings/settings-store.ts';
import { type CheckedField, checkField } from './check-field.ts';
import { forgetLastCheck, rememberLastCheck } from '../tabs/last-checks.ts';
import { localCheck } from './packaged-list.ts';
import { follow, followOnlyIfNeeded, showWhenGone } from '../tabs/follow-tabs.ts';
import { mayFetch, rangeService } from '../service/range-access.ts';
import { type Buckets, spend } from '../asking/request-budget.ts';
import { Repeats } from '../asking/repeats.ts';
import { roomOf } from '../asking/room-of.ts';
import type { PageSender } from '../asking/sender.ts';
import { OncePerSession } from './once-per-session.ts';
import { showIcon, showInToolbar } from '../tabs/toolbar-icon.ts';
import { Turns } from './turns.ts';
import { forgetUnseen, rememberUnseen } from '../tabs/unseen.ts';
import { inPrivateWindow } from '../tabs/private-windows.ts';
import { privateSignInVerdicts, signInVerdicts } from './session-verdicts.ts';
import { siteIsOff } from '../asking/silenced-sites.ts';
import { SessionValue } from '../memory/session-value.ts';
import { readBuckets } from '../asking/token-buckets.ts';

const turns = new Turns();
const repeats = new Repeats();
const budget = new SessionValue<Buckets>('requestBudget', {}, readBuckets);
const signInService = new OncePerSession(rangeService, signInVerdicts);
const privateSignInService = new OncePerSession(rangeService, privateSignInVerdicts);

/** Answers a content script, and tells the tab's badge and popup. Never rejects. */
export function answerField(question: Question<'check-field'>, sender: PageSender): Promise<FieldAnswer> {
  const answer = () => checkAndReport(question, sender);
  return sender.privately && question.finished ? inPrivateWindow(answer) : answer();
}

async function checkAndReport(question: Question<'check-field'>, sender: PageSender): Promise<FieldAnswer> {
  const turn = question.finished ? turns.take(sender.tab, placeOf(question, sender)) : null;
  const { answer, report } = await check(question, sender);
  const bad = answer.verdict !== null && isBad(answer.verdict);
  const words = bad ? await organisationWords() : {};
  if (report && turn && turns.mayReport(turn)) {
    await rememberLastCheck(sender.tab, { ...report, site: sender.site });
    // The answer does not wait for the toolbar: a held form waits for the answer, and not for long.
    void tellTab(sender, report, bad && answer.show).catch(() => undefined);
  }
  if (turn) turns.end(turn);
  return { ...answer, ...words };
}

/**
 * Where a value is. A field's number is given anew on each page. So the site belongs to it, and the kind: a sign-in nobody is
 * asked about is silent, and must not take the word from the page before that chose the password.
 */
function placeOf({ number, field }: Question<'check-field'>, { frame, site }: PageSender): string {
  return `${frame}/${number ?? ''}/${field}/${site}`;
}

async function check(question: Question<'check-field'>, sender: PageSender): Promise<CheckedField> {
  try {
    const isOff = await siteIsOff(sender.site || (question.within ?? ''), sender.privately ?? false);
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
      async spend({ prefix, remembered }) {
        if (remembered && repeats.has(sender.document, prefix)) return true;
        const allowed = await budget.update((buckets) => {
          const { allowed: result, buckets: value } = spend(
            buckets,
            { ...sender, number: question.number },
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

function isBad({ kind }: Verdict): boolean {
  return kind === 'found' || kind === 'common' || kind === 'near-miss';
}

async function organisationWords(): Promise<Pick<FieldAnswer, 'organisation'>> {
  const { message, link } = (await loadEffectiveSettings()).policy;
  if (message === undefined && link === undefined) return {};
  return { organisation: { ...(message !== undefined && { message }), ...(link !== undefined && { link }) } };
}

/**
 * Badge and icon; and, where `keep`, the verdict for the site's next page: this one may have been submitted away before a
 * person could read it. The tab may be gone by now; that is no failure of the check, and nothing may be remembered of it.
 */
async function tellTab({ tab, site }: PageSender, report: HandAnswer, keep: boolean): Promise<void> {
  const { verdict, sent } = report;
  // From before the toolbar is drawn: the next page may come meanwhile, and the browser then takes the badge away.
  if (verdict.kind === 'not-found') void followOnlyIfNeeded();
  else follow();
  // Begun before the page has its answer, so that its "seen" comes after.
  const kept = keep ? rememberUnseen(tab, { verdict, sent: sent !== null, occasion: 'late', site }) : undefined;
  await Promise.all([kept, showInToolbar(tab, verdict)]);
  const isOpen = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  if (!isOpen) {
    await Promise.all([forgetLastCheck(tab), forgetUnseen(tab)]);
    await followOnlyIfNeeded();
  } else if (keep) showWhenGone(tab);
}
