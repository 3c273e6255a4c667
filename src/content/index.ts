import { checkField, checkWhileTyping, forgetWhatWasSaid } from './check-fields.ts';
import { KeepReady } from './keep-ready.ts';
import { FormHolder } from './hold-form.ts';
import { listenToBackground } from './hear-background.ts';
import { RootListeners } from './listen-in-roots.ts';
import { PageSettings } from './page-settings.ts';
import { TypingPause } from './typing-pause.ts';
import { FieldWatch } from './watch-fields.ts';
import { Warning } from './warning.ts';

const ends = new AbortController();
const listeners = new RootListeners(ends.signal);
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
watch.start();
listenToBackground(settings, warning, ends.signal);
