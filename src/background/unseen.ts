import type { Finding } from '../warning/card.ts';
import { SessionValue } from './session-value.ts';

/** A verdict whose page may be gone before a person could read it. */
export interface Unseen {
  finding: Finding & { site: string };
  /** Milliseconds since 1970. */
  at: number;
}

/** Milliseconds for which a late answer is still worth a warning on the site's next page. */
const freshFor = 120_000;

const unseen = new SessionValue<Record<string, Unseen>>('unseen', {});

export function rememberUnseen(tab: number, finding: Unseen['finding']): Promise<void> {
  return unseen.update((all) => ({ value: { ...all, [tab]: { finding, at: Date.now() } }, result: undefined }));
}

/** The tab's unseen verdict, as long as it is fresh. */
export async function unseenIn(tab: number): Promise<Unseen['finding'] | undefined> {
  const found = (await unseen.get())[tab];
  return found && Date.now() - found.at < freshFor ? found.finding : undefined;
}

export function forgetUnseen(tab: number): Promise<boolean> {
  return unseen.update((all) => {
    const { [String(tab)]: gone, ...rest } = all;
    return { value: rest, result: gone !== undefined };
  });
}
