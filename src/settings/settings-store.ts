import { browser } from '../browser.ts';
import type { Policy } from './policy.ts';
import { lastPolicy, loadPolicy, wasManaged, watchLatePolicy } from './policy-store.ts';
import { parseSettings, type Settings } from './settings.ts';
import { soon } from '../soon.ts';

const key = 'settings';

export interface EffectiveSettings {
  settings: Settings;
  /** Fields an administrator's policy decides: shown, never changed. */
  locked: ReadonlySet<keyof Settings>;
  /** All that the policy says. */
  policy: Policy;
}

/** What holds now: the defaults, then what the person chose, then the administrator's policy. Never rejects. */
export async function loadEffectiveSettings(): Promise<EffectiveSettings> {
  const [own, policy] = await Promise.all([readOwn(), loadPolicy()]);
  return overlay(parseSettings(own), policy);
}

/** What the person chose, whatever the policy says: what export writes and undo restores. */
export async function loadOwnSettings(): Promise<Settings> {
  return parseSettings(await readOwn());
}

export async function loadSettings(): Promise<Settings> {
  return (await loadEffectiveSettings()).settings;
}

let writes: Promise<unknown> = Promise.resolve();

/**
 * Changes some fields and keeps the others. Writes wait for each other, so that none is lost. Rejects if not saved: also
 * where the others could not be read, for defaults would take their place.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    if (!(await soon(readFromDisk))) throw new Error('What is to be kept could not be read.');
    const own = parseSettings(lastRead?.own);
    await browser.storage.local.set({ [key]: { ...own, ...change } });
  });
}

/** Calls back after every change of the person's own settings or of the policy, until `signal` aborts. */
export function watchSettings(changed: (now: EffectiveSettings) => void, signal?: AbortSignal): void {
  const tell = (): void => void loadEffectiveSettings().then((now) => signal?.aborted || changed(now));
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, key))) tell();
  };
  browser.storage.onChanged.addListener(listener);
  watchLatePolicy(tell, signal);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/**
 * For a page that is to be there at once: tells what holds, and again whatever changes. Where there was no policy the last time
 * the page does not wait for one, which in Chromium's first seconds may take its time: if there is one now, it is told after.
 */
export function followSettings(tell: (now: EffectiveSettings) => void): void {
  const begin = async (): Promise<void> => {
    const [own, mayBeManaged] = await Promise.all([readOwn(), wasManaged()]);
    if (!mayBeManaged) tell(overlay(parseSettings(own), lastPolicy()));
    tell(await loadEffectiveSettings());
  };
  void begin();
  watchSettings(tell);
}

interface Area {
  setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
}

/**
 * Keeps content scripts, and so a taken-over page process, away from every area of the storage: the settings, the
 * administrator's policy, and what nobody has put anywhere yet. Firefox has no such switch. Never rejects: where one area
 * stays open, the others do not.
 */
export async function closeStorageToPages(): Promise<void> {
  const { local, managed, sync, session } = browser.storage;
  const areas = [local, managed, sync, session] as (Area | undefined)[];
  await Promise.allSettled(areas.map(async (area) => area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}

function overlay(own: Settings, policy: Policy): EffectiveSettings {
  const locked = new Set(Object.keys(policy.settings) as (keyof Settings)[]);
  return { settings: { ...own, ...policy.settings }, locked, policy };
}

/** What was read last, by whoever asked: a storage that fails later takes nothing of it back. */
let lastRead: { own: unknown } | undefined;

/** Whether it is known what the person chose. Until then nothing may leave the machine: they may have chosen that. */
export function settingsAreKnown(): boolean {
  return lastRead !== undefined;
}

/** Milliseconds. Just after the browser's start a disk may be slow, and nothing is sent before the first reading. */
const firstPatience = 4_000;
let firstWait: Promise<void> | undefined;

async function readOwn(): Promise<unknown> {
  firstWait ??= new Promise((resolve) => setTimeout(resolve, firstPatience));
  const reading = readFromDisk();
  await soon(() => reading);
  if (!lastRead) await Promise.race([reading.catch(() => undefined), firstWait]);
  return lastRead?.own;
}

async function readFromDisk(): Promise<true> {
  const { [key]: own } = await browser.storage.local.get(key);
  lastRead = { own };
  return true;
}

function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const turn = writes.then(write);
  writes = turn.catch(() => undefined);
  return turn;
}
