import { readVerdict } from '../../messages/read-verdict.ts';
import type { LastCheck } from '../../messages/messages.ts';
import { mayHearOf } from '../../sites/same-site.ts';
import type { PageSender } from '../asking/sender.ts';
import { readRecord } from '../memory/read-entries.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import { type FieldCheck, freshFor } from './tab-checks.ts';

/** A verdict on a field of a tab's page, which may be gone before a person could read it. */
export interface Unseen extends LastCheck, Pick<FieldCheck, 'asker' | 'field' | 'at'> {
  /** Where it was typed: only that origin may hear of it, and its bare domain. */
  origin: string;
}

const unseen = new SessionValue<Record<string, Unseen>>('unseen', {}, (raw) => readRecord(raw, readUnseen));

export function rememberUnseen(tab: number, verdict: Unseen): Promise<void> {
  return unseen.update((all) => ({ value: { ...all, [tab]: verdict }, result: undefined }));
}

/** What a page may be told of the tab's earlier pages, and no later page then is. */
export function takeUnseen(page: PageSender): Promise<Unseen | undefined> {
  return unseen.update((all) => {
    const { [String(page.tab)]: waits, ...rest } = all;
    if (!waits || page.frame !== 0 || !isFresh(waits) || !mayHearOf(waits.origin, page.origin)) {
      return { value: all, result: undefined };
    }
    return { value: rest, result: waits };
  });
}

/** The page itself shows it. Answers whether there was one: the word of a frame, or of another origin's page, is not enough. */
export function wasSeen({ tab, frame, origin }: PageSender): Promise<boolean> {
  return forgetIf(tab, (waits) => frame === 0 && waits.origin === origin);
}

/** The field that it was about has another value. */
export function isOutOfDate(tab: number, { asker, field }: Pick<FieldCheck, 'asker' | 'field'>): Promise<boolean> {
  return forgetIf(tab, (waits) => waits.asker === asker && waits.field === field);
}

export function forgetUnseen(tab: number): Promise<boolean> {
  return forgetIf(tab, () => true);
}

function forgetIf(tab: number, isGone: (waits: Unseen) => boolean): Promise<boolean> {
  return unseen.update((all) => {
    const { [String(tab)]: waits, ...rest } = all;
    return waits && isGone(waits) ? { value: rest, result: true } : { value: all, result: false };
  });
}

/** A clock set back must not make it fresh for longer. */
function isFresh({ at }: Unseen): boolean {
  return Math.abs(Date.now() - at) < freshFor;
}

function readUnseen(raw: unknown): Unseen | undefined {
  const { verdict: rawVerdict, sent, site, asker, field, at, origin } = fieldsOf(raw);
  const verdict = readVerdict(rawVerdict);
  if (!verdict || typeof site !== 'string' || (sent !== null && typeof sent !== 'string')) return undefined;
  if (typeof asker !== 'string' || typeof field !== 'string' || typeof origin !== 'string') return undefined;
  return typeof at === 'number' ? { verdict, sent, site, asker, field, at, origin } : undefined;
}
