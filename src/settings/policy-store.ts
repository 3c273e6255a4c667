import { browser } from '../browser.ts';
import { parsePolicy, type Policy } from './policy.ts';

/**
 * Milliseconds, from the beginning of a read. In its first seconds Chromium may hold every read of `storage.managed`
 * until it has all its own policies (up to 2.7 s, measured), and several in one check would each wait anew.
 */
const patience = 1_000;
/** Where there was a policy the last time, none of its rules may be broken for being quick. */
const patienceWhereManaged = 5_000;

/** In local storage: only whether there was a policy, never what it said. */
const key = 'managed';

const nothing = parsePolicy({});

interface Reading {
  policy: Promise<Policy>;
  /** Resolves when nobody should wait for it any longer. */
  late: Promise<void>;
}

let reading: Reading | undefined;
/** What the last read said: what holds while the next one hangs. */
let last: Policy = nothing;
const afterLate = new Set<() => void>();

/** The administrator's policy; while it cannot be read, what it said before, or nothing. Never rejects. */
export function loadPolicy(): Promise<Policy> {
  reading ??= begin();
  const { policy, late } = reading;
  return Promise.race([policy, late.then(() => last)]);
}

/** What the last read said, without another one. */
export function lastPolicy(): Policy {
  return last;
}

/** Calls back when a policy arrives that nobody had waited for, until `signal` aborts. */
export function watchLatePolicy(arrived: () => void, signal?: AbortSignal): void {
  afterLate.add(arrived);
  signal?.addEventListener('abort', () => afterLate.delete(arrived));
}

function begin(): Reading {
  let isLate = false;
  let managed = false;
  void wasManaged().then((was) => (managed = was));
  const timers: ReturnType<typeof setTimeout>[] = [];
  const late = new Promise<void>((resolve) => {
    const giveUp = (): void => {
      isLate = true;
      resolve();
    };
    timers.push(
      setTimeout(() => managed || giveUp(), patience),
      setTimeout(giveUp, patienceWhereManaged),
    );
  });
  const policy = read().then((raw) => {
    for (const timer of timers) clearTimeout(timer);
    const before = JSON.stringify(last);
    last = parsePolicy(raw);
    reading = undefined;
    void remember(Object.keys(raw).length > 0).catch(() => undefined);
    // One that says what was assumed meanwhile is no news: open pages would look at everything again.
    if (isLate && JSON.stringify(last) !== before) for (const arrived of afterLate) arrived();
    return last;
  });
  return { policy, late };
}

/** Firefox rejects where no policy is installed; Chromium answers with an empty object. */
async function read(): Promise<Record<string, unknown>> {
  try {
    return (await browser.storage.managed.get(null)) ?? {};
  } catch {
    return {};
  }
}

let remembered: boolean | undefined;

async function remember(isManaged: boolean): Promise<void> {
  if ((await wasManaged()) === isManaged) return;
  remembered = isManaged;
  if (isManaged) await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}

/** Whether there was a policy the last time. Never rejects. */
export async function wasManaged(): Promise<boolean> {
  try {
    remembered ??= (await browser.storage.local.get(key))[key] === true;
  } catch {
    // Then nobody waits for longer.
  }
  return remembered ?? false;
}
