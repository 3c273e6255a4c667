import type { LastCheck } from '../messages.ts';
import { SessionValue } from './session-value.ts';

const checks = new SessionValue<Record<string, LastCheck>>('lastChecks', {});

/** What the last check in each open tab said, for the popup. In the browser's memory, forgotten with the tab. */
export function rememberLastCheck(tab: number, check: LastCheck): Promise<void> {
  return checks.update((all) => ({ value: { ...all, [tab]: check }, result: undefined }));
}

export async function lastCheck(tab: number): Promise<LastCheck | null> {
  return (await checks.get())[tab] ?? null;
}

export function forgetLastCheck(tab: number): Promise<void> {
  return checks.update((all) => {
    const { [String(tab)]: _gone, ...rest } = all;
    return { value: rest, result: undefined };
  });
}
