import { checkField, checkWhileTyping, forgetWhatWasSaid } from './asking/check-fields.ts';
import { purposeOf } from './asking/field-kind.ts';
import { hearBackground } from './asking/hear-background.ts';
import { FormHolder } from './asking/hold-form.ts';
import { PageSettings } from './asking/page-settings.ts';
import { noteTyped } from './noticing/field-memory.ts';
import { KeepReady } from './noticing/keep-ready.ts';
import { RootListeners } from './noticing/listen-in-roots.ts';
import { TypingPause } from './noticing/typing-pause.ts';
import { FieldWatch } from './noticing/watch-fields.ts';
import { endWhenOrphaned } from './orphan.ts';
import { Warning } from './showing/warning.ts';

export interface Awake {
  /** An event has reached the window; the first is the one that woke this script. */
  hear: (event: Event) => void;
  /** A message of the background's. Answers whether it was one. */
  tell: (raw: unknown) => boolean;
}

/** Everything that a page's script does once a person may be about to type a password; until `signal` aborts. */
export function wakeUp(signal: AbortSignal, end: () => void): Awake {
  const listeners = new RootListeners(signal);
  endWhenOrphaned(end, listeners);
  const warning = new Warning(signal);
  const settings = new PageSettings(warning, new FormHolder(warning, listeners));
  const pause = new TypingPause((field) => void checkWhileTyping(field, warning), signal);
  const ready = new KeepReady(signal);
  const watch = new FieldWatch(
    {
      began: () => void settings.load(),
      begins: (field) => void purposeOf(field),
      finished: (field, value, explained) => {
        settings.lastFinished(field, value);
        void checkField(field, value, warning, explained);
      },
      changed: (field, byPerson) => {
        forgetWhatWasSaid(field, warning);
        // A page that says so again and again would have its own values checked.
        if (!byPerson) return;
        noteTyped(field);
        ready.typing();
        pause.restart(field);
      },
    },
    listeners,
    signal,
  );
  const onToggle = (event: Event, target: EventTarget | undefined): void => warning.onToggle(event, target);
  listeners.handle({ beforetoggle: onToggle, toggle: onToggle, fullscreenchange: () => warning.onFullscreen() });
  watch.start();
  return {
    hear: (event) => listeners.hear(event),
    tell: (raw) => hearBackground(raw, settings, warning),
  };
}
