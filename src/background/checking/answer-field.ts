import type { Verdict } from '../../breaches/verdict.ts';
import { browser } from '../../browser.ts';
import type { FieldAnswer, HandAnswer, Question } from '../../messages/messages.ts';
import { cardText } from '../../words/card-text.ts';
import type { OrganisationWords } from '../../settings/policy.ts';
import { loadEffectiveSettings, loadSettings, settingsAreKnown } from '../../settings/settings-store.ts';
import { type CheckedField, checkField } from './check-field.ts';
import { forgetLastCheck, rememberLastCheck } from '../tabs/last-checks.ts';
import { localCheck } from './packaged-list.ts';
import { follow, followOnlyIfNeeded, showWhenGone } from '../tabs/follow-tabs.ts';
import { mayFetch, rangeService } from '../service/range-access.ts';
import { type Buckets, spend } from '../asking/request-budget.ts';
import type { Sender } from '../asking/sender.ts';
import { OncePerSession } from './once-per-session.ts';
import { showIcon, showInToolbar } from '../tabs/toolbar-icon.ts';
import { Turns } from './turns.ts';
import { forgetUnseen, rememberUnseen } from '../tabs/unseen.ts';
import { notePrivateUse } from '../tabs/private-windows.ts';
import { privateSignInVerdicts, signInVerdicts } from './session-verdicts.ts';
import { siteIsOff } from '../asking/silenced-sites.ts';
import { SessionValue } from '../memory/session-value.ts';
import { readBuckets } from '../asking/token-buckets.ts';

const turns = new Turns();
const budget = new SessionValue<Buckets>('requestBudget', {}, readBuckets);
const signInService = new OncePerSession(rangeService, signInVerdicts);
const privateSignInService = new OncePerSession(rangeService, privateSignInVerdicts);

/** Answers a content script, and tells the tab's badge and popup. Never rejects. */
export async function answerField(
  question: Question<'check-field'>,
  sender: Sender & { kind: 'page' },
): Promise<FieldAnswer> {
  const turn = question.finished ? turns.take(sender.tab, placeOf(question, sender)) : null;
  const { answer, report } = await check(question, sender);
  const bad = answer.verdict !== null && isBad(answer.verdict);
  const organisation = bad ? await organisationWords() : undefined;
  if (report && sender.privately) await notePrivateUse(report.sent);
  if (report && turn && turns.mayReport(turn)) {
    await rememberLastCheck(sender.tab, { ...report, site: sender.site });
    // The answer does not wait for the toolbar: a held form waits for the answer, and not for long.
    void tellTab(sender, report, bad && answer.show).catch(() => undefined);
  }
  if (turn) turns.end(turn);
  return withWords(answer, question.field, organisation);
}

/** With what a card would say, unless none can come of it: what could not be checked is asked again, not remembered. */
function withWords(answer: FieldAnswer, occasion: 'new' | 'current', organisation?: OrganisationWords): FieldAnswer {
  const { verdict, sent, show } = answer;
  if (!verdict || (verdict.kind === 'unknown' && !show)) return answer;
  return { ...answer, said: cardText({ verdict, sent, occasion, ...(organisation && { organisation }) }) };
}

/**
 * Where a value is. A field's number is given anew on each page. So the site belongs to it, and the kind: a sign-in nobody is
 * asked about is silent, and must not take the word from the page before that chose the password.
 */
function placeOf({ number, field }: Question<'check-field'>, { frame, site }: Sender & { kind: 'page' }): string {
  return `${frame}/${number ?? ''}/${field}/${site}`;
}

async function check(question: Question<'check-field'>, sender: Sender & { kind: 'page' }): Promise<CheckedField> {
  try {
    const isOff = await siteIsOff(sender.site || (question.within ?? ''));
    if (isOff) showIcon(sender.tab, 'off').catch(() => undefined);
    return await checkField(question, {
      settings: await loadSettings(),
      siteIsOff: isOff,
      local: localCheck,
      service: rangeService,
      signInService: sender.privately ? privateSignInService : signInService,
      mayFetch,
      settingsAreKnown,
      spend: () =>
        budget.update((buckets) => {
          const { allowed, buckets: value } = spend(buckets, { ...sender, number: question.number }, Date.now());
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

function isBad({ kind }: Verdict): boolean {
  return kind === 'found' || kind === 'common' || kind === 'near-miss';
}

async function organisationWords(): Promise<OrganisationWords | undefined> {
  const { message, link } = (await loadEffectiveSettings()).policy;
  if (message === undefined && link === undefined) return undefined;
  return { ...(message !== undefined && { message }), ...(link !== undefined && { link }) };
}

/**
 * Badge and icon; and, where `keep`, the verdict for the site's next page: this one may have been submitted away before a
 * person could read it. The tab may be gone by now; that is no failure of the check, and nothing may be remembered of it.
 */
async function tellTab({ tab, site }: Sender & { kind: 'page' }, report: HandAnswer, keep: boolean): Promise<void> {
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
