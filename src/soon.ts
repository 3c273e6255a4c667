/** Milliseconds. Storage answers in one or two; a check must not wait for one that never does. */
const patience = 1_000;
/** For a storage that did not answer the last time: a check looks into it many times. */
const littlePatience = 50;

let hangs = false;

/** What `work` resolves with, or `undefined` when it throws, rejects or takes too long. */
export async function soon<T>(work: () => Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    const giveUp = (): void => {
      hangs = true;
      resolve(undefined);
    };
    timer = setTimeout(giveUp, hangs ? littlePatience : patience);
  });
  try {
    const done = work();
    done.then(
      () => (hangs = false),
      () => undefined,
    );
    return await Promise.race([done, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
