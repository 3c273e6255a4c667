import { type Awake, wakeUp } from './awake.ts';
import { listenToBackground } from './asking/listen-to-background.ts';
import { readTell } from '../messages/tells.ts';
import { mayMatter } from './noticing/may-matter.ts';
import { endEarlierCopy } from './one-script-per-frame.ts';

// What runs in every frame of every page: four listeners, and in the top frame an ear for the background. Nothing else is
// built before a person's own event may concern a password.
const ends = new AbortController();
endEarlierCopy(ends);
const sleeps = new AbortController();
let awake: Awake | undefined;

function wake(): Awake {
  if (!awake) {
    sleeps.abort();
    awake = wakeUp(ends.signal, () => ends.abort());
    // The top frame listens already.
    if (self !== top) listenToBackground(awake.tell, ends.signal);
  }
  return awake;
}

function onEvent(event: Event): void {
  if (mayMatter(event) && !ends.signal.aborted) wake().hear(event);
}

/** Changed settings are no news to a page in which nobody has typed a password. */
const matters = (raw: unknown): boolean => readTell(raw)?.tell !== 'settings-changed';

function listen(): void {
  const options = { capture: true, passive: true, signal: sleeps.signal };
  addEventListener('keydown', onEvent, options);
  addEventListener('pointerdown', onEvent, options);
  addEventListener('paste', onEvent, options);
  addEventListener('drop', onEvent, options);
}

listen();
// `document.open()` takes every listener from the window, ours too, and then gives the document a new root element.
const observer = new MutationObserver(listen);
observer.observe(document, { childList: true });
sleeps.signal.addEventListener('abort', () => observer.disconnect());
ends.signal.addEventListener('abort', () => sleeps.abort());
// Late answers are for the page of a tab alone; other frames hear of changed settings once a person has typed there.
if (self === top) listenToBackground((raw) => (awake || matters(raw) ? wake().tell(raw) : true), ends.signal);
