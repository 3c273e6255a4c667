import { isBad } from '../../breaches/verdict.ts';
import type { LastCheck } from '../../messages/messages.ts';
import { isSameSite } from '../../sites/same-site.ts';

/** What the last check of one field said. */
export interface FieldCheck extends LastCheck {
  /** Which frame's document held the field. */
  asker: string;
  /** Which of its fields. */
  field: string;
  /** A name for the tab's page; `null` until it is known. */
  page: string | null;
  /** Milliseconds since 1970. */
  at: number;
  /** It is no longer in the tab's page: a suggestion has taken its place, or the tab has been on another site since. */
  over?: 'replaced' | 'left';
}

/** What a tab's fields were told, the oldest first. Pure: `last-checks.ts` keeps it. */
export type TabChecks = readonly FieldCheck[];

/** More fields than anybody fills in with passwords. */
const most = 10;

/** Milliseconds. A later page of the site is that of a session long past. */
const sessionOfSite = 3_600_000;
/** Milliseconds for which a verdict nobody saw may still be told, wherever the tab has been meanwhile. */
export const freshFor = 120_000;

/** A field was asked about: what was said of it before no longer counts. */
export function withCheck(checks: TabChecks, check: FieldCheck): TabChecks {
  const others = checks.filter((each) => !isSameField(each, check));
  const all = [...others, { ...check, sent: check.sent ?? sentBefore(checks, check) }];
  // Many fields of little weight must not push out one of more.
  while (all.length > most) all.splice(all.indexOf(lightest(all)), 1);
  return all;
}

/** A suggestion is in the place of what this document's fields held. */
export function withSuggestion(checks: TabChecks, asker: string): TabChecks {
  return checks.map((each) => (each.asker === asker && !each.over ? { ...each, over: 'replaced' } : each));
}

/** A page is in the tab: what was typed in one of another site is no longer there, nor when the tab comes back. */
export function withPage(checks: TabChecks, page: string): TabChecks {
  return checks.map((each) => {
    if (each.page === null) return { ...each, page };
    return each.over || each.page === page || isSameSite(each.page, page) ? each : { ...each, over: 'left' };
  });
}

/** What one field was told is being said again, in the tab's page. */
export function withWord(checks: TabChecks, said: Pick<FieldCheck, 'asker' | 'field'>): TabChecks {
  return checks.map(({ over, ...each }) =>
    over === 'left' && isSameField(each, said) ? each : { ...each, ...(over && { over }) },
  );
}

/** The worst that is still in the tab's page, and of equal ones the newest: no field takes the word from another. */
export function worst(checks: TabChecks): FieldCheck | undefined {
  return checks
    .filter(({ over }) => !over)
    .reduce<FieldCheck | undefined>((kept, each) => (kept && weight(kept) > weight(each) ? kept : each), undefined);
}

/** Whether there may be something to say of the tab's next page. The verdicts do not count: a page could learn one from that. */
export function isFollowed(checks: TabChecks, now: number): boolean {
  return checks.some(({ at, over }) => Math.abs(now - at) < (over === 'left' ? freshFor : sessionOfSite));
}

/** Whether a page that is gone may just have taken something along unseen. The verdicts do not count here either. */
export function isRecent(checks: TabChecks, now: number): boolean {
  return checks.some(({ at }) => Math.abs(now - at) < freshFor);
}

function isSameField(a: Pick<FieldCheck, 'asker' | 'field'>, b: Pick<FieldCheck, 'asker' | 'field'>): boolean {
  return a.asker === b.asker && a.field === b.field;
}

/** The same answer again, from memory, as in a confirm field: "nothing was sent" would hide what just was. */
function sentBefore(checks: TabChecks, { site, verdict }: FieldCheck): string | null {
  const before = checks.findLast(
    (each) => each.site === site && JSON.stringify(each.verdict) === JSON.stringify(verdict),
  );
  return before && verdict.kind !== 'unknown' ? before.sent : null;
}

function weight({ verdict, over }: FieldCheck): number {
  if (over) return 0;
  if (isBad(verdict)) return 3;
  return verdict.kind === 'unknown' ? 2 : 1;
}

function lightest(checks: TabChecks): FieldCheck {
  return checks.reduce((kept, each) => (weight(each) < weight(kept) ? each : kept));
}
