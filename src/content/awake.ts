import { checkField, checkWhileTyping, forgetWhatWasSaid } from './asking/check-fields.ts';
import { purposeOf, readAsLeft } from './asking/field-kind.ts';
import { hearBackground } from './asking/hear-background.ts';
import { holdForms } from './asking/hold-form.ts';
import { pageSettings } from './asking/page-settings.ts';
import { typedFields } from './noticing/field-memory.ts';
import { keepReady } from './noticing/keep-ready.ts';
import { listenInRoots } from './noticing/listen-in-roots.ts';
import { typingPause } from './noticing/typing-pause.ts';
import { watchFields } from './noticing/watch-fields.ts';
import { endWhenOrphaned } from './orphan.ts';
import { warningOf } from './showing/warning.ts';

export interface Awake {
  /** An event has reached the window; the first is the one that woke this script. */
  hear: (event: Event) => void;
  /** A message of the background's. Answers whether it was one. */
  tell: (raw: unknown) => boolean;
}

/** Everything that a page's script does once a person may be about to type a password; until `signal` aborts. */
export function wakeUp(signal: AbortSignal, end: () => void): Awake {
  const listeners = listenInRoots(signal);
  endWhenOrphaned(end, listeners);
  const warning = warningOf(signal);
  const pause = typingPause((field) => void checkWhileTyping(field, warning), signal);
  const stayReady = keepReady(signal);
  watchFields(
    {
      begins: (field) => {
        settings.begin();
        void purposeOf(field);
      },
      leaves: readAsLeft,
      sent: (form) => settings.sent(form),
      finished: (field, value, explained) => {
        settings.lastFinished(field, value);
        void checkField(field, value, warning, explained);
      },
      changed: (field) => forgetWhatWasSaid(field, warning),
      // What a page changes again and again is not checked.
      typed: (field) => {
        typedFields.add(field);
        stayReady();
        pause(field);
      },
    },
    listeners,
    signal,
  );
  const settings = pageSettings(warning, holdForms(warning, listeners));
  const { onToggle, onFullscreen } = warning;
  listeners.handle({ beforetoggle: onToggle, toggle: onToggle, fullscreenchange: onFullscreen });
  return {
    hear: listeners.hear,
    tell: (raw) => hearBackground(raw, settings, warning),
  };
}
