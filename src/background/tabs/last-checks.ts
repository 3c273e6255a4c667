import { readVerdict } from '../../messages/read-verdict.ts';
import type { LastCheck } from '../../messages/messages.ts';
import { readList, readRecord } from '../memory/read-entries.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import { type FieldCheck, type TabChecks, worst } from './tab-checks.ts';

const checks = new SessionValue<Record<string, TabChecks>>('tabChecks', {}, (raw) =>
  readRecord(raw, (list) => readList(list, readCheck)),
);

/** Changes what is known of a tab, and resolves with what it then is. In the browser's memory, forgotten with the tab. */
export function changeChecks(tab: number, change: (checks: TabChecks) => TabChecks): Promise<TabChecks> {
  return checks.update((all) => {
    const before = all[tab] ?? [];
    const result = change(before);
    return { value: result.length === 0 && before.length === 0 ? all : { ...all, [tab]: result }, result };
  });
}

/** For the popup: the worst that is still in the tab's page, or else what was said last. */
export async function lastCheck(tab: number): Promise<LastCheck | null> {
  const all = (await checks.get())[tab] ?? [];
  const last = worst(all) ?? all.at(-1);
  return last ? { verdict: last.verdict, sent: last.sent, site: last.site } : null;
}

/** The tabs whose checks are such at this moment. */
export async function tabsThat(are: (checks: TabChecks, now: number) => boolean): Promise<Set<number>> {
  const all = Object.entries(await checks.get());
  return new Set(all.filter(([, each]) => are(each, Date.now())).map(([tab]) => Number(tab)));
}

export function forgetLastCheck(tab: number): Promise<void> {
  return checks.update((all) => {
    const { [String(tab)]: _gone, ...rest } = all;
    return { value: rest, result: undefined };
  });
}

function readCheck(raw: unknown): FieldCheck | undefined {
  const { verdict: rawVerdict, sent, site, asker, field, page, at, over } = fieldsOf(raw);
  const verdict = readVerdict(rawVerdict);
  if (!verdict || typeof site !== 'string' || (sent !== null && typeof sent !== 'string')) return undefined;
  if (typeof asker !== 'string' || typeof field !== 'string' || typeof at !== 'number') return undefined;
  if (page !== null && typeof page !== 'string') return undefined;
  return { verdict, sent, site, asker, field, page, at, ...((over === 'replaced' || over === 'left') && { over }) };
}
