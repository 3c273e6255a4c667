import { type Answer, type Ask, readQuestion, type AnyQuestion } from '../messages.ts';
import type { Runtime } from 'webextension-polyfill';
import { checkByHand } from './check-by-hand.ts';
import { lastCheck } from './last-checks.ts';
import { answerField } from './answer-field.ts';
import { getReady } from './packaged-list.ts';
import { type Sender, whoSent } from './sender.ts';

/**
 * The one `onMessage` listener. `undefined` means "not ours"; a question of ours is always answered, and with nothing
 * of an error's text: that would reach the page's process.
 */
export function answerMessage(raw: unknown, from: Runtime.MessageSender): Promise<Answer<Ask> | undefined> | undefined {
  const question = readQuestion(raw);
  const sender = whoSent(from);
  if (!question || sender.kind === 'stranger') return undefined;
  return answer(question, sender);
}

async function answer(question: AnyQuestion, sender: Sender): Promise<Answer<Ask> | undefined> {
  if (question.ask === 'get-ready') return getReady();
  if (question.ask === 'check-field') {
    return sender.kind === 'page' ? answerField(question, sender) : undefined;
  }
  // Only our own pages may ask the rest: a page's process gets no answer at all.
  if (sender.kind !== 'extension') return undefined;
  switch (question.ask) {
    case 'check-by-hand':
      return checkByHand(question.password);
    case 'last-check':
      return lastCheck(question.tab);
  }
}
