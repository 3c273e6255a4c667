import { readVerdict } from '../../messages/read-verdict.ts';
import type { LastCheck } from '../../messages/messages.ts';
import { readRecord } from '../memory/read-entries.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

const checks = new SessionValue<Record<string, LastCheck>>('lastChecks', {}, (raw) => readRecord(raw, readCheck));

/** What the last check in each open tab said, for the popup. In the browser's memory, forgotten with the tab. */
export function rememberLastCheck(tab: number, check: LastCheck): Promise<void> {
  return checks.update((all) => {
    const sent = check.sent ?? sentBefore(all[tab], check);
    return { value: { ...all, [tab]: { ...check, sent } }, result: undefined };
  });
}

/** The same answer again, from memory, as in a confirm field: "nothing was sent" would hide what just was. */
function sentBefore(before: LastCheck | undefined, { site, verdict }: LastCheck): string | null {
  const isSame = before?.site === site && JSON.stringify(before.verdict) === JSON.stringify(verdict);
  return isSame && verdict.kind !== 'unknown' ? before.sent : null;
}

/** What the tab's last check was about is no longer in its page. Resolves with whether there was one on this site. */
export function markReplaced(tab: number, site: string): Promise<boolean> {
  return checks.update((all) => {
    const last = all[tab];
    if (last?.site !== site) return { value: all, result: false };
    return { value: { ...all, [tab]: { ...last, replaced: true } }, result: true };
  });
}

export async function lastCheck(tab: number): Promise<LastCheck | null> {
  return (await checks.get())[tab] ?? null;
}

/** The tabs whose badge says something. */
export async function tabsWithVerdict(): Promise<number[]> {
  const all = Object.entries(await checks.get());
  return all
    .filter(([, { verdict, replaced }]) => verdict.kind !== 'not-found' && !replaced)
    .map(([tab]) => Number(tab));
}

export function forgetLastCheck(tab: number): Promise<void> {
  return checks.update((all) => {
    const { [String(tab)]: _gone, ...rest } = all;
    return { value: rest, result: undefined };
  });
}

function readCheck(raw: unknown): LastCheck | undefined {
  const { verdict: rawVerdict, sent, site, replaced } = fieldsOf(raw);
  const verdict = readVerdict(rawVerdict);
  if (!verdict || typeof site !== 'string' || (sent !== null && typeof sent !== 'string')) return undefined;
  return { verdict, sent, site, ...(replaced === true && { replaced }) };
}
