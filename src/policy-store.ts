import { browser } from './browser.ts';
import { parsePolicy, type Policy } from './policy.ts';

/**
 * Milliseconds, from the beginning of a read. In its first seconds Chromium may hold every read of `storage.managed`
 * until it has all its own policies (up to 2.7 s, measured), and several in one check would each wait anew.
 */
const patience = 1_000;

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

/** Calls back when a policy arrives that nobody had waited for, until `signal` aborts. */
export function watchLatePolicy(arrived: () => void, signal?: AbortSignal): void {
  afterLate.add(arrived);
  signal?.addEventListener('abort', () => afterLate.delete(arrived));
}

function begin(): Reading {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    const giveUp = (): void => {
      isLate = true;
      resolve();
    };
    timer = setTimeout(giveUp, patience);
  });
  const policy = read().then((said) => {
    clearTimeout(timer);
    last = said;
    reading = undefined;
    if (isLate) for (const arrived of afterLate) arrived();
    return said;
  });
  return { policy, late };
}

/** Firefox rejects where no policy is installed; Chromium answers with an empty object. */
async function read(): Promise<Policy> {
  try {
    return parsePolicy((await browser.storage.managed.get(null)) ?? {});
  } catch {
    return nothing;
  }
}
