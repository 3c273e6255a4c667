import type { Answer, AnyQuestion, Ask, Question } from '../../messages/messages.ts';
import type { Runtime } from 'webextension-polyfill';
import { sayHidden } from '../toolbar/badge.ts';
import { checkByHand } from '../checking/check-by-hand.ts';
import { lastCheck } from '../tabs/last-checks.ts';
import { answerField, reportRefusal } from '../checking/answer-field.ts';
import { getReady } from '../checking/packaged-list.ts';
import { QuestionGate, tooMany } from '../shares/question-gate.ts';
import { readQuestion } from './read-question.ts';
import { type PageSender, type Sender, whoSent } from './sender.ts';
import { activity, clearActivity } from '../service/activity.ts';
import { allSites, removeSite, replaceSites, siteIsOff, turnSiteOff, turnSiteOn } from './silenced-sites.ts';
import { holdsForms, isStillShown } from './page-settings.ts';
import { isNamedPassword } from '../../forms/judging/password-name.ts';
import { suggest } from '../suggesting/suggest.ts';
import { judge } from './judge.ts';
import { follow } from '../tabs/follow-tabs.ts';
import { withSite } from './surrounding-site.ts';
import { lateAnswer, verdictReplaced } from '../tabs/next-page.ts';
import { inWindow } from '../tabs/private-windows.ts';
import { wasSeen } from '../tabs/unseen.ts';
import { waveAway } from '../checking/waved-sites.ts';
import { hereIs } from '../tabs/who-is-there.ts';

const gate = new QuestionGate();

/**
 * The one `onMessage` listener. `undefined` means "not ours"; a question of ours is always answered, and with nothing
 * of an error's text: that would reach the page's process.
 */
export function answerMessage(raw: unknown, from: Runtime.MessageSender): Promise<Answer<Ask> | undefined> | undefined {
  const question = readQuestion(raw);
  const sender = whoSent(from);
  if (!question || sender.kind === 'stranger') return undefined;
  return answer(question, sender).catch(() => undefined);
}

async function answer(question: AnyQuestion, sender: Sender): Promise<Answer<Ask> | undefined> {
  if (question.ask === 'here') return sender.kind === 'page' && hereIs(question.word, sender);
  if (sender.kind === 'page' && !gate.mayAsk(sender, Date.now())) {
    const isCheck = question.ask === 'check-field' && question.finished;
    if (isCheck && gate.mayTell(sender, Date.now())) void reportRefusal(question, sender);
    return tooMany[question.ask];
  }
  switch (question.ask) {
    case 'get-ready':
      // From the first key on: the page may be gone by the time its question is answered.
      follow();
      return getReady();
    case 'judge-field':
      follow();
      return judge(question.facts);
    case 'names-password':
      return isNamedPassword(question.field);
    case 'suggest':
      return suggest(question, sender);
    default:
      if (sender.kind === 'page') return answerPage(question, sender);
      return sender.kind === 'extension' ? answerOwnPage(question) : undefined;
  }
}

/** A page's process gets no answer to anything else. */
async function answerPage(question: AnyQuestion, sender: PageSender): Promise<Answer<Ask> | undefined> {
  switch (question.ask) {
    case 'check-field':
      return answerField(question, await withSite(sender));
    case 'holds-forms':
      return holdsForms(await withSite(sender));
    case 'still-shown':
      return isStillShown(question, await withSite(sender));
    case 'seen':
      return wasSeen(sender);
    case 'late-answer':
      return lateAnswer(sender);
    case 'replaced':
      return verdictReplaced(sender);
    case 'hidden':
      return sayHidden(sender.tab);
    case 'waved-away':
      return waveIn(await withSite(sender));
  }
}

async function answerOwnPage(question: AnyQuestion): Promise<Answer<Ask> | undefined> {
  switch (question.ask) {
    case 'check-by-hand':
      return checkByHand(question);
    case 'last-check':
      return lastCheck(question.tab);
    case 'site-is-off':
      return siteIsOff(question.host, question.privately ?? false);
    case 'sites':
      return allSites();
    case 'turn-site-off':
      return turnOff(question);
    case 'remove-site':
      return removeSite(question.host);
    case 'turn-site-on':
      return turnSiteOn(question.host, question.privately ?? false);
    case 'replace-sites':
      return replaceSites(question.sites);
    case 'activity':
      return activity();
    case 'clear-activity':
      return clearActivity();
  }
}

function waveIn(sender: PageSender): Promise<boolean> {
  return inWindow(sender.privately, () => waveAway(sender));
}

function turnOff({ host, privately }: Question<'turn-site-off'>): Promise<boolean> {
  return inWindow(privately, () => turnSiteOff(host, privately));
}
