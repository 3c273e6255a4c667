import type { Verdict } from './breaches/verdict.ts';
import { browser } from './browser.ts';

/** Who may ask what, as function signatures: question in, answer out. A message nobody answers does not compile. */
export interface PageMessages {
  /** From a content script: a person put this value into a field of this kind. */
  'check-field': (question: { password: string; field: 'new' | 'current'; finished: boolean }) => FieldAnswer;
  /** From a content script: a person begins to type a password, so a question will come. */
  'get-ready': (question: object) => null;
}

export interface ExtensionMessages {
  /** From the popup's manual check. */
  'check-by-hand': (question: { password: string }) => HandAnswer;
  /** From the popup: what the last check in this tab said. */
  'last-check': (question: { tab: number }) => LastCheck | null;
}

export interface FieldAnswer {
  /** `null`: the settings say that nothing is checked here, or nobody who may be asked knows it. */
  verdict: Verdict | null;
  /** Whether the person wants to see this verdict beside the field. */
  show: boolean;
  /** Whether five digits left the machine. */
  sent: boolean;
}

export interface HandAnswer {
  verdict: Verdict;
  /** The five hex digits that left the machine, or `null` when nothing did. */
  sent: string | null;
}

export interface LastCheck extends HandAnswer {
  /** The host name of the page (or frame) that held the field. */
  site: string;
}

export type Messages = PageMessages & ExtensionMessages;
export type Ask = keyof Messages;
export type Question<A extends Ask> = { ask: A } & Parameters<Messages[A]>[0];
export type AnyQuestion = { [A in Ask]: Question<A> }[Ask];
export type Answer<A extends Ask> = ReturnType<Messages[A]>;

/** Sends a question to the background. Rejects when nobody is there to answer. */
export function ask<A extends Ask>(question: Question<A>): Promise<Answer<A>> {
  return browser.runtime.sendMessage<Question<A>, Answer<A>>(question);
}

/** Decodes what arrived in the background. `undefined`: not a question of ours. Never throws. */
export function readQuestion(raw: unknown): AnyQuestion | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { ask: name, password, field, finished, tab } = raw as Record<string, unknown>;
  switch (name) {
    case 'check-field':
      if (typeof password !== 'string' || typeof finished !== 'boolean') return undefined;
      return field === 'new' || field === 'current' ? { ask: name, password, field, finished } : undefined;
    case 'get-ready':
      return { ask: name };
    case 'check-by-hand':
      return typeof password === 'string' ? { ask: name, password } : undefined;
    case 'last-check':
      return Number.isInteger(tab) ? { ask: name, tab: tab as number } : undefined;
    default:
      return undefined;
  }
}
