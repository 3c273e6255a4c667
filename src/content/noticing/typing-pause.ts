/** Milliseconds without a change: most people pause for less between two keys of a password. */
const pause = 600;

/** To be called at each change; calls `paused` when a person has stopped typing for a moment, in the one field they are typing in. */
export function typingPause(
  paused: (field: HTMLInputElement) => void,
  signal: AbortSignal,
): (field: HTMLInputElement) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (field) => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && paused(field), pause);
  };
}
