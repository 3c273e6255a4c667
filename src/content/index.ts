import { checkField, checkWhileTyping, forgetWhatWasSaid } from './check-fields.ts';
import { KeepReady } from './keep-ready.ts';
import { TypingPause } from './typing-pause.ts';
import { FieldWatch } from './watch-fields.ts';
import { Warning } from './warning.ts';

const ends = new AbortController();
const warning = new Warning(ends.signal);
const pause = new TypingPause((field) => void checkWhileTyping(field, warning), ends.signal);
const ready = new KeepReady(ends.signal);
const watch = new FieldWatch(
  {
    finished: (field, value) => void checkField(field, value, warning),
    changed: (field) => {
      ready.typing();
      forgetWhatWasSaid(field, warning);
      pause.restart(field);
    },
  },
  ends.signal,
);
watch.start();
