import type { Verdict } from '../breaches/verdict.ts';
import { browser } from '../browser.ts';
import type { Facts, FieldFacts, FieldKind } from '../forms/facts.ts';
import type { RuleAttributes } from '../suggest/field-rules.ts';
import type { CardWords } from '../warning/card-words.ts';
import type { Finding } from '../words/card-text.ts';

/** Who may ask what, as function signatures: question in, answer out. A message nobody answers does not compile. */
export interface PageMessages {
  /** From a content script: a person put this value into a field of this kind. */
  'check-field': (question: {
    password: string;
    field: 'new' | 'current';
    finished: boolean;
    /** Nothing the person did leaves a field: a script may have taken the focus away. */
    unexplained?: boolean;
    /** Which field of its frame it is, so that each has a share of its own. */
    number?: number;
  }) => FieldAnswer;
  /**
   * From a content script: what this field is for, by what is written around it. A value is never among the facts. A person
   * has begun in the field, so a question about its value may come.
   */
  'judge-field': (question: { facts: Facts }) => Judgement;
  /** From a content script: whether a text field that a person has begun in is named as a password. */
  'names-password': (question: { field: FieldFacts }) => boolean;
  /** From a content script: a person still types a password, so a question will come. */
  'get-ready': (question: object) => null;
  /** Strong passwords for fields with these rules; `patterned`: the page has a say of its own in it. Our own pages ask this too. */
  suggest: (question: { fields: RuleAttributes[]; patterned: boolean }) => Drawn;
  /** Whether a form with a leaked password is to be held here. */
  'holds-forms': () => boolean;
  /** Whether a verdict that was given before is still to be shown beside this kind of field. */
  'still-shown': (question: { verdict: Verdict; field: 'new' | 'current' }) => boolean;
  /** This tab's last verdict is in its page, to be read: no later page needs to say it. */
  seen: () => boolean;
  /** A verdict on an earlier page of this very site, which was gone before a person could read it. */
  'late-answer': () => LateAnswer | null;
  /** This page is the one in its tab. `word`: what the background asked with. */
  here: (question: { word: string }) => boolean;
  /** A suggestion of ours has taken the place of what this tab's last verdict was about. */
  replaced: () => boolean;
  /** A person has hidden the warning beside a sign-in field. */
  'waved-away': () => boolean;
  /** The page has taken the warning away again and again: the toolbar button says so. */
  hidden: () => boolean;
}

export interface ExtensionMessages {
  /** From the popup's manual check. */
  'check-by-hand': (question: { password: string; privately?: boolean }) => HandAnswer;
  /** From the popup: what the last check in this tab said. */
  'last-check': (question: { tab: number }) => LastCheck | null;
  /** Whether warnings are off on this host; `privately`: in a private window. */
  'site-is-off': (question: { host: string; privately?: boolean }) => boolean;
  /** All sites where warnings are off, alphabetically. */
  sites: () => string[];
  /** Answers whether it was saved. `privately`: for this session only, as a private window must leave nothing behind. */
  'turn-site-off': (question: { host: string; privately: boolean }) => boolean;
  /** Takes out every entry that covers the host; `privately`: those of private windows, too. */
  'turn-site-on': (question: { host: string; privately?: boolean }) => boolean;
  /** Takes out this very entry; one of a parent domain stays. */
  'remove-site': (question: { host: string }) => boolean;
  'replace-sites': (question: { sites: string[] }) => boolean;
  /** The requests of this session, the newest first. */
  activity: () => SentRequest[];
  'clear-activity': () => boolean;
}

/** What a field is for. `ifTwice`: the same, where another field of its form holds the same value. */
export interface Judgement {
  kind: FieldKind;
  ifTwice: FieldKind;
}

/** One question to the breach service. In the browser's memory only. */
export interface SentRequest {
  /** Milliseconds since 1970. */
  at: number;
  /** The five hex digits. */
  digits: string;
  /** Bytes of the answer, or `null` when none came. */
  bytes: number | null;
  /** Made in a private window: forgotten with the last of them. */
  privately?: true;
}

export interface FieldAnswer {
  /** `null`: the settings say that nothing is checked here, or nobody who may be asked knows it. */
  verdict: Verdict | null;
  /** Whether the person wants to see this verdict beside the field. */
  show: boolean;
  /** Whether five digits left the machine. */
  sent: boolean;
  /** What the card says, wherever this verdict may come to be shown. */
  said?: CardWords;
}

/** A finding about an earlier page. */
export type LateFinding = Finding & { site: string };
export type LateAnswer = LateFinding & { said: CardWords };

/** Passwords that were drawn, in order of preference: several of each kind where a page's `pattern` is to choose. */
export interface Drawn {
  words: string[];
  characters: string[];
  /** Some of those that would be easy to guess: never shown, but where the page takes one of them, that is the reason. */
  weak: string[];
  /** "20 characters", and so on, for each number of characters among them. */
  lengths: Record<string, string>;
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
export type Question<A extends Ask> = { ask: A } & (Parameters<Messages[A]> extends [infer Q] ? Q : unknown);
export type AnyQuestion = { [A in Ask]: Question<A> }[Ask];
export type Answer<A extends Ask> = ReturnType<Messages[A]>;

/** Sends a question to the background. Rejects when nobody is there to answer. */
export async function ask<A extends Ask>(question: Question<A>): Promise<Answer<A>> {
  return browser.runtime.sendMessage<Question<A>, Answer<A>>(question);
}

/** Tells the background what needs no answer. Where nobody is there to hear it, it is lost. */
export function inform<A extends Ask>(question: Question<A>): void {
  ask(question).catch(() => undefined);
}
