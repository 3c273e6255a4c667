import { checkField, checkWhileTyping, forgetWhatWasSaid } from './asking/check-fields.ts';
import { KeepReady } from './noticing/keep-ready.ts';
import { FormHolder } from './asking/hold-form.ts';
import { listenToBackground } from './asking/hear-background.ts';
import { endEarlierCopy } from './one-script-per-frame.ts';
import { endWhenOrphaned } from './orphan.ts';
import { RootListeners } from './noticing/listen-in-roots.ts';
import { PageSettings } from './asking/page-settings.ts';
import { TypingPause } from './noticing/typing-pause.ts';
import { FieldWatch } from './noticing/watch-fields.ts';
import { Warning } from './showing/warning.ts';

const ends = new AbortController();
endEarlierCopy(ends);
const listeners = new RootListeners(ends.signal);
endWhenOrphaned(ends, listeners);
const warning = new Warning(ends.signal);
const settings = new PageSettings(warning, new FormHolder(warning, listeners));
const pause = new TypingPause((field) => void checkWhileTyping(field, warning), ends.signal);
const ready = new KeepReady(ends.signal);
const watch = new FieldWatch(
  {
    began: () => void settings.load(),
    finished: (field, value) => {
      settings.lastFinished(field, value);
      void checkField(field, value, warning);
    },
    changed: (field) => {
      ready.typing();
      forgetWhatWasSaid(field, warning);
      pause.restart(field);
    },
  },
  listeners,
  ends.signal,
);
const onToggle = (event: Event, target: EventTarget | undefined): void => warning.onToggle(event, target);
listeners.handle({ beforetoggle: onToggle, toggle: onToggle, fullscreenchange: () => warning.onFullscreen() });
watch.start();
listenToBackground(settings, warning, ends.signal);
