import type { LateFinding } from '../../messages/messages.ts';
import { readVerdict } from '../../messages/read-verdict.ts';
import { readRecord } from '../memory/read-entries.ts';
import { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

/** A verdict whose page may be gone before a person could read it. */
export interface Unseen {
  finding: LateFinding;
  /** Milliseconds since 1970. */
  at: number;
}

/** Milliseconds for which a late answer is still worth a warning on the site's next page. */
const freshFor = 120_000;

const unseen = new SessionValue<Record<string, Unseen>>('unseen', {}, (raw) => readRecord(raw, readUnseen));

export function rememberUnseen(tab: number, finding: LateFinding): Promise<void> {
  return unseen.update((all) => ({ value: { ...all, [tab]: { finding, at: Date.now() } }, result: undefined }));
}

/** The tab's unseen verdict, as long as it is fresh. */
export async function unseenIn(tab: number): Promise<LateFinding | undefined> {
  const found = (await unseen.get())[tab];
  return found && isFresh(found) ? found.finding : undefined;
}

/** The tabs with an unseen verdict that is fresh. */
export async function tabsWithUnseen(): Promise<number[]> {
  const all = Object.entries(await unseen.get());
  return all.filter(([, found]) => isFresh(found)).map(([tab]) => Number(tab));
}

/** Forgets the tab's unseen verdict. With `site`, only one about that site: the word of another site's frame is not enough. */
export function forgetUnseen(tab: number, site?: string): Promise<boolean> {
  return unseen.update((all) => {
    const { [String(tab)]: gone, ...rest } = all;
    if (gone && site !== undefined && gone.finding.site !== site) return { value: all, result: false };
    return { value: rest, result: gone !== undefined };
  });
}

/** A clock set back must not make it fresh for longer. */
function isFresh({ at }: Unseen): boolean {
  return Math.abs(Date.now() - at) < freshFor;
}

function readUnseen(raw: unknown): Unseen | undefined {
  const { finding: rawFinding, at } = fieldsOf(raw);
  const { verdict: rawVerdict, sent, site } = fieldsOf(rawFinding);
  const verdict = readVerdict(rawVerdict);
  if (!verdict || typeof sent !== 'boolean' || typeof site !== 'string') return undefined;
  return typeof at === 'number' ? { finding: { verdict, sent, site, occasion: 'late' }, at } : undefined;
}
