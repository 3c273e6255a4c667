import { type Awake, wakeUp } from './awake.ts';
import { listenToBackground } from './asking/listen-to-background.ts';
import { fieldsOf } from '../messages/fields-of.ts';
import { mayMatter } from './noticing/may-matter.ts';
import { endEarlierCopy } from './one-script-per-frame.ts';

// What runs in every frame of every page: listeners on the window, before the page has any of its own, and in the top frame an
// ear for the background. Nothing else is built, and no object of the page asked for, before a person's own event may concern
// a password.
const wakes = ['keydown', 'pointerdown', 'input'];
const heard = [...wakes, 'click', 'focusout', 'submit', 'beforetoggle', 'toggle', 'fullscreenchange'];
let ends: AbortController | undefined;
let awake: Awake | undefined;
let isOver = false;
let watched = false;

function wake(): Awake {
  if (awake) return awake;
  ends = new AbortController();
  const { signal } = ends;
  awake = wakeUp(signal, end);
  // The top frame listens already.
  if (self !== top) signal.addEventListener('abort', listenToBackground(awake.tell));
  return awake;
}

function onEvent(event: Event): void {
  watchRoot();
  if (awake) awake.hear(event);
  else if (wakes.includes(event.type) && mayMatter(event)) wake().hear(event);
}

/** Adding a listener that is there already changes nothing. */
function listen(): void {
  if (isOver) return;
  for (const type of heard) addEventListener(type, onEvent, true);
}

/** In a page where nobody has typed a password changed settings are no news, and there is no warning to go to. */
const matters = (raw: unknown): boolean => !/^(?:settings|go)-/.test(String(fieldsOf(raw)['tell']));

/**
 * `document.open()` takes every listener from the window, ours too, and then gives the document a new root element. Looked
 * at when the page has time: a frame pays for the first look at its document more than for everything above. And so a frame is
 * looked at by the first key or press in it.
 */
function watchRoot(): void {
  if (watched) return;
  watched = true;
  listen();
  const observer = new MutationObserver(() => (isOver ? observer.disconnect() : listen()));
  if (!isOver) observer.observe(document, { childList: true });
}

// Late answers are for the page of a tab alone; other frames hear of changed settings once a person has typed there.
const stopHearing =
  self === top ? listenToBackground((raw) => (awake || matters(raw) ? wake().tell(raw) : true)) : undefined;

function end(): void {
  isOver = true;
  for (const type of heard) removeEventListener(type, onEvent, true);
  stopHearing?.();
  ends?.abort();
}

endEarlierCopy(end);
listen();
// What a script writes into a frame is its first document, opened anew: there it cannot wait.
if (self === top) requestIdleCallback(watchRoot);
else if (!location.protocol.startsWith('http')) watchRoot();
