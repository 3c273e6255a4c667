import { checkField } from './check-fields.ts';
import { FieldWatch } from './watch-fields.ts';
import { Warning } from './warning.ts';

const ends = new AbortController();
const warning = new Warning(ends.signal);
const watch = new FieldWatch(
  {
    finished: (field, value) => void checkField(field, value, warning),
    changed: (field) => warning.hideFor(field),
  },
  ends.signal,
);
watch.start();
