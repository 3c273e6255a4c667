import { swallow } from './swallow.ts';

/** Milliseconds for which presses are not for the warning yet: it may have come up under a finger. */
export const deaf = 500;

/**
 * Keeps presses from the buttons below `root` that a person did not mean for them: those while it is new, the second of a double
 * one, which may have begun on what was there before, and those of a key that is held. `since`: when it came up, in the page's time.
 */
export function ignoreEarlyPresses(root: ShadowRoot, since: () => number): void {
  const onClick = (event: Event): void => {
    // A key presses only the button a person has gone to: its clicks are not counted.
    const nth = event instanceof UIEvent ? event.detail : 1;
    if (nth === 2 || (nth > 0 && performance.now() - since() < deaf)) swallow(event);
  };
  const onKey = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.repeat && (event.key === 'Enter' || event.key === ' ')) swallow(event);
  };
  root.addEventListener('click', onClick, true);
  root.addEventListener('keydown', onKey, true);
}
